package io.github.tifa.tokenize;

import com.google.common.collect.ImmutableList;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.tifa.document.Token;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;

/**
 * The front end to HanLP 1.x: its shortest-path segmenter over the portable dictionary, with the
 * recognisers of Chinese and transliterated personal names.
 *
 * <p>The part of speech is HanLP's {@code Nature}, in the tag set of Peking University with HanLP's
 * extensions ({@code nr}, {@code nrf}, {@code ns}, {@code nt} …).
 *
 * <p>Every switch of the segmenter is set here, so that what a program sets in {@code HanLP.Config}
 * or adds to HanLP's custom dictionary changes nothing; only paths of dictionaries that were
 * changed before HanLP loaded them do. Immutable and thread-safe. Loading reads the dictionaries
 * from the class path, takes about a second the first time in a virtual machine and prints nothing.
 */
public final class HanLpTokenizer implements Tokenizer {
  // HanLP's dictionaries were counted on text with full-width punctuation; the half-width one of
  // the normalised view is not in them.
  private static final String HALF_WIDTH = ",;:?!()";
  private static final String FULL_WIDTH = "，；：？！（）";

  private final Segment segment;

  private HanLpTokenizer(Segment segment) {
    this.segment = segment;
  }

  /** Returns a tokenizer with HanLP's bundled dictionaries. */
  public static HanLpTokenizer create() {
    return new HanLpTokenizer(
        new ViterbiSegment()
            .enableNormalization(false)
            .enableCustomDictionary(false)
            .enableCustomDictionaryForcing(false)
            .enableIndexMode(false)
            .enableMultithreading(false)
            .enableNumberQuantifierRecognize(false)
            .enablePartOfSpeechTagging(true)
            .enableOffset(false)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enableJapaneseNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false));
  }

  @Override
  public String name() {
    return "hanlp";
  }

  @Override
  public ImmutableList<Token> tokenize(NormalizedText text, List<Sentence> sentences) {
    TokenAlignment alignment = new TokenAlignment(text.raw(), sentences);
    for (Sentence sentence : sentences) {
      alignment.beginSentence(sentence);
      int start = 0;
      for (Term term : segment.seg(charactersOf(text, sentence))) {
        int end = start + term.word.length();
        alignment.add(start, end, partOfSpeech(term.nature));
        start = end;
      }
      alignment.endSentence();
    }
    return alignment.build();
  }

  private static String partOfSpeech(Nature nature) {
    return nature == null ? "" : nature.toString();
  }

  private static char[] charactersOf(NormalizedText text, Sentence sentence) {
    char[] characters = new char[sentence.end() - sentence.start()];
    for (int i = 0; i < characters.length; i++) {
      char c = text.charAt(sentence.start() + i);
      int punctuation = c < 0x80 ? HALF_WIDTH.indexOf(c) : -1;
      characters[i] = punctuation >= 0 ? FULL_WIDTH.charAt(punctuation) : c;
    }
    return characters;
  }
}
