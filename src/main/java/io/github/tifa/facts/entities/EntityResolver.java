package io.github.tifa.facts.entities;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.tifa.document.Article;
import io.github.tifa.document.ArticleStructure;
import io.github.tifa.document.Mention;
import io.github.tifa.document.Post;
import io.github.tifa.facts.places.PlaceRegister;
import io.github.tifa.text.NormalizedText;
import io.github.tifa.text.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of one thing, full and short names, into entities.
 *
 * <ul>
 *   <li>Names that are written alike, apart from width, case, script, interpuncts and blanks.
 *   <li>Places with the code of their division or country: {@code 喀什地区} and {@code 喀什} where the
 *       article settles that it is the prefecture, {@code 中} and {@code 中国}.
 *   <li>Bodies under their short forms: known ones ({@code 兵团}, {@code 国家发改委}), those of the
 *       article's region ({@code 自治区党委}, {@code 市政府}), those that the article introduces or that
 *       abbreviate exactly one body that it names.
 *   <li>Persons under a surname before a post, or a part of a name with interpuncts, where exactly
 *       one person fits.
 * </ul>
 *
 * <p>Nothing is merged on a guess: a name that may stand for several things is an entity of its own
 * and keeps them as {@linkplain io.github.tifa.document.Entity#candidates() candidates}.
 *
 * <p>Immutable and thread-safe. Looks each name up, and never goes through the register.
 */
public final class EntityResolver {
  private final PlaceRegister register;
  private final OneCharacterPlaces oneCharacterPlaces;
  private final KnownBodies knownBodies;

  private EntityResolver(PlaceRegister register) {
    this.register = register;
    this.oneCharacterPlaces = OneCharacterPlaces.bundled(register);
    this.knownBodies = KnownBodies.bundled();
  }

  /**
   * Returns a resolver with the bundled lists.
   *
   * @throws io.github.tifa.text.ResourceException if one of them is missing or damaged
   */
  public static EntityResolver create() {
    return new EntityResolver(PlaceRegister.bundled());
  }

  /**
   * Resolves the mentions of an article.
   *
   * @param article the article, for the region that the caller gives; a region that is no code of a
   *     division says nothing
   * @param text the normalised view of its text
   * @param sentences the sentences in text order
   * @param structure the zones of the article
   * @param mentions the names in text order
   * @param posts the posts with their holders
   */
  public ResolvedEntities resolve(
      Article article,
      NormalizedText text,
      List<Sentence> sentences,
      ArticleStructure structure,
      List<Mention> mentions,
      List<Post> posts) {
    checkNotNull(article, "article");
    ArticleNames names =
        ArticleNames.of(text, sentences, structure, ImmutableList.copyOf(mentions));
    @Nullable Referent[] referents = new Referent[names.size()];
    RegionEvidence evidence = new RegionEvidence(register);
    article.region().ifPresent(region -> addRegion(region, evidence));

    PlaceResolver places = new PlaceResolver(register, names, evidence, referents);
    OrganizationResolver organizations =
        new OrganizationResolver(register, knownBodies, names, evidence, referents);
    places.read();
    organizations.read(places);
    places.resolve(oneCharacterPlaces);
    organizations.resolve();
    new ShortForms(names, referents).resolve();
    new PersonResolver(names, posts, referents).resolve();
    EntityAssembly assembly = new EntityAssembly(register, names, referents);
    GenericReferences.find(names, referents, evidence, assembly);
    return assembly.build();
  }

  private void addRegion(String region, RegionEvidence evidence) {
    if (region.length() == 6 && region.chars().allMatch(c -> c >= '0' && c <= '9')) {
      Streams.concat(
              Optional.of(region).flatMap(register::division).stream(),
              register.parents(region).stream())
          .forEach(division -> evidence.add(division, Standpoint.GIVEN));
    }
  }
}
