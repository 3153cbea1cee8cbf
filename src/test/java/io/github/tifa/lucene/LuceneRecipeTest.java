package io.github.tifa.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.Readme;
import io.github.tifa.Tifa;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;

/** The README's recipe: what it says is what runs here. */
final class LuceneRecipeTest {
  @Test
  void indexesAndSearches() throws IOException {
    List<String> articles =
        List.of("云陵省委书记罗启明强调，要贯彻党的二十届三中全会精神。", "双方表示，要高质量共建“一带一路”，深化港口合作。", "云陵省举行秋季运动会，罗启明出席开幕式。");
    Directory directory = new ByteBuffersDirectory();
    Tifa tifa = Tifa.create();

    Analyzer indexing = new TifaAnalyzer(tifa, AnnotationTokens.STACKED_WITH_CANONICAL);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(indexing))) {
      for (String article : articles) {
        Document entry = new Document();
        entry.add(new TextField("text", article, Field.Store.YES));
        writer.addDocument(entry);
      }
    }
    Analyzer searching = new TifaAnalyzer(tifa, AnnotationTokens.TYPES);
    try (IndexReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      QueryBuilder queries = new QueryBuilder(searching);
      TopDocs belt = searcher.search(queries.createPhraseQuery("text", "共建一带一路"), 10);
      String plenum = "中国共产党第二十届中央委员会第三次全体会议"; // written 党的二十届三中全会
      TopDocs session = searcher.search(new TermQuery(new Term("text", plenum)), 10);

      assertThat(belt.scoreDocs).extracting(hit -> hit.doc).containsExactly(1);
      assertThat(session.scoreDocs).extracting(hit -> hit.doc).containsExactly(0);
      TopDocs person = searcher.search(new TermQuery(new Term("text", "罗启明")), 10);
      assertThat(person.scoreDocs).extracting(hit -> hit.doc).containsExactlyInAnyOrder(0, 2);
    }
  }

  @Test
  void readmeShowsThisCode() throws IOException {
    Readme.assertShows("TifaAnalyzer", LuceneRecipeTest.class);
  }
}
