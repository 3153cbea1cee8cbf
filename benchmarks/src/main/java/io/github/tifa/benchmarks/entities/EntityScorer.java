package io.github.tifa.benchmarks.entities;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.tifa.benchmarks.entities.EntityScores.Ratio;
import io.github.tifa.document.Entity;
import io.github.tifa.document.EntityType;
import io.github.tifa.document.Mention;
import io.github.tifa.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares entities with a gold standard by the B-cubed measure (Bagga and Baldwin, "Algorithms for
 * scoring coreference chains", 1998); a mention that only one side has counts nothing there.
 * Mutable, not thread-safe.
 */
public final class EntityScorer {
  private record Predicted(Mention mention, Entity entity) {}

  private final EntityType type;
  private final List<String> errors = new ArrayList<>();
  private double precisions;
  private int predictedMentions;
  private double recalls;
  private int goldMentions;
  private int rightNames;
  private Ratio links = Ratio.NONE;
  private Ratio codes = Ratio.NONE;

  /** Creates a scorer of the mentions of one type. */
  public EntityScorer(EntityType type) {
    this.type = type;
  }

  /** Adds an article. */
  public void add(
      String article, List<GoldMention> gold, List<Mention> mentions, List<Entity> entities) {
    Map<String, Entity> byId = Maps.uniqueIndex(entities, Entity::id);
    Map<Span, Predicted> predicted = new HashMap<>();
    for (Mention mention : mentions) {
      Optional<Entity> entity = mention.entity().map(byId::get);
      if (mention.type() == type && entity.isPresent()) {
        predicted.put(mention.span(), new Predicted(mention, entity.get()));
      }
    }
    ImmutableList<GoldMention> wanted =
        gold.stream()
            .filter(mention -> mention.type() == type)
            .collect(ImmutableList.toImmutableList());
    addClusters(wanted, predicted);
    for (GoldMention mention : wanted) {
      addName(article, mention, predicted.get(mention.span()));
    }
    predictedMentions += predicted.size();
    goldMentions += wanted.size();
  }

  private void addClusters(List<GoldMention> gold, Map<Span, Predicted> predicted) {
    Map<String, Integer> predictedSizes = new HashMap<>();
    predicted.values().forEach(it -> predictedSizes.merge(it.entity.id(), 1, Integer::sum));
    Map<String, Integer> goldSizes = new HashMap<>();
    gold.forEach(it -> goldSizes.merge(it.key(), 1, Integer::sum));
    for (GoldMention mention : gold) {
      Predicted match = predicted.get(mention.span());
      if (match == null) {
        continue;
      }
      int common = 0;
      for (GoldMention other : gold) {
        Predicted beside = predicted.get(other.span());
        if (beside == null) {
          continue;
        }
        boolean together = beside.entity.id().equals(match.entity.id());
        boolean belong = other.key().equals(mention.key());
        common += together && belong ? 1 : 0;
        if (other.span().start() > mention.span().start()
            && !beside.mention.surface().equals(match.mention.surface())) {
          links = links.plus(together && belong ? 1 : 0, together ? 1 : 0, belong ? 1 : 0);
        }
      }
      precisions += (double) common / predictedSizes.getOrDefault(match.entity.id(), 1);
      recalls += (double) common / goldSizes.getOrDefault(mention.key(), 1);
    }
  }

  private void addName(String article, GoldMention gold, @Nullable Predicted match) {
    boolean isCoded = !gold.code().isEmpty() && !gold.isAmbiguous();
    String code = match == null ? "" : match.entity.code().orElse("");
    boolean right = isCoded && code.equals(gold.code());
    codes = codes.plus(right ? 1 : 0, code.isEmpty() ? 0 : 1, isCoded ? 1 : 0);
    boolean named = match != null && match.entity.name().equals(gold.name());
    rightNames += named ? 1 : 0;
    if (match != null && (!named || isCoded != right || (!isCoded && !code.isEmpty()))) {
      errors.add(
          String.format(
              "%s %s: %s is %s %s, found %s %s %s",
              article,
              gold.span(),
              match.mention.surface(),
              gold.name(),
              gold.code(),
              match.entity.name(),
              code,
              match.entity.provenance().rule()));
    }
  }

  /** Returns the scores of what was added. */
  public EntityScores scores() {
    return new EntityScores(
        predictedMentions == 0 ? 1 : precisions / predictedMentions,
        goldMentions == 0 ? 1 : recalls / goldMentions,
        links,
        goldMentions == 0 ? 1 : (double) rightNames / goldMentions,
        codes,
        goldMentions);
  }

  /** Returns the mentions with a wrong name or code. */
  public ImmutableList<String> errors() {
    return ImmutableList.copyOf(errors);
  }
}
