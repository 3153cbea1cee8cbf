package io.github.tifa.facts.posts;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether a bare post of a chain belongs to the body of the post before it: {@code 全国政协副主席兼秘书长},
 * {@code 石河子大学党委副书记、校长}. It does where the title is one that a body of this kind has, or names the
 * Party unit inside it. From a Party body only the body is carried that its group leads ({@code
 * 兵团党委第一书记、第一政委}), because what follows a committee is often the post in the government of the same
 * place ({@code 市委副书记、市长}).
 */
final class SharedOrganization {
  private SharedOrganization() {}

  private static final Pattern PARTY_BODY =
      Pattern.compile(".*(?:党委|党组|党工委|工委|党总支|党支部|支部|纪委|[省市县区州盟旗乡镇街]委|地委|政治局|书记处|党中央)");

  /** The groups whose names are those of the bodies that they lead and these two characters. */
  private static final Pattern PARTY_GROUP = Pattern.compile(".*(?:党组|党委)");

  private static final Pattern PARTY_TITLE = Pattern.compile("(?:党组|党委|党总支|党支部|党工委|纪委|纪检组).{1,6}");

  private static final Pattern RANK = Pattern.compile("^(?:原|代理?|常务|第一|专职|执行|名誉|副|总)*");

  /** The head nouns of titles, by the last characters of the bodies that have them. */
  private static final ImmutableSetMultimap<String, String> HEADS =
      ImmutableSetMultimap.<String, String>builder()
          .put("部", "部长")
          .put("厅", "厅长")
          .putAll("局", "局长", "工程师", "经济师", "规划师")
          .put("署", "署长")
          .put("司", "司长")
          .put("处", "处长")
          .put("科", "科长")
          .putAll("院", "院长", "检察长")
          .put("所", "所长")
          .put("馆", "馆长")
          .put("站", "站长")
          .put("校", "校长")
          .put("大学", "校长")
          .put("学", "校长")
          .putAll("政协", "主席", "秘书长")
          .putAll("人大常委会", "委员长", "主任", "秘书长")
          .putAll("委员会", "主任", "秘书长")
          .put("委", "主任")
          .put("室", "主任")
          .put("中心", "主任")
          .putAll("协会", "会长", "理事长", "秘书长", "主席")
          .putAll("学会", "会长", "理事长", "秘书长")
          .putAll("商会", "会长", "秘书长")
          .putAll("联合会", "会长", "主席", "理事长", "秘书长")
          .putAll("联", "主席", "秘书长")
          .putAll("公司", "董事长", "经理", "裁", "董事", "监事", "工程师", "会计师", "经济师", "法律顾问")
          .putAll("集团", "董事长", "经理", "裁", "董事", "工程师", "会计师")
          .putAll("银行", "行长", "董事长")
          .putAll("社", "社长", "编辑", "编")
          .putAll("报", "社长", "编辑", "编")
          .putAll("台", "台长", "编辑")
          .putAll("团", "团长", "政委")
          .putAll("师", "师长", "政委")
          .build();

  /**
   * Returns how long the beginning of the body's name is that the post with the title belongs to: 0
   * if to none, the whole length if to the body itself.
   *
   * @param organization the normalised name of the body
   * @param title the title without prefix
   */
  static int lengthFor(String organization, String title) {
    if (!PARTY_BODY.matcher(organization).matches()) {
      return fits(organization, title) ? organization.length() : 0;
    }
    int led = PARTY_GROUP.matcher(organization).matches() ? organization.length() - 2 : 0;
    return led > 0 && isOfKind(organization.substring(0, led), title) ? led : 0;
  }

  private static boolean fits(String organization, String title) {
    return PARTY_TITLE.matcher(title).matches() || isOfKind(organization, title);
  }

  private static boolean isOfKind(String organization, String title) {
    String head = RANK.matcher(title).replaceFirst("");
    for (Map.Entry<String, String> entry : HEADS.entries()) {
      if (organization.endsWith(entry.getKey()) && head.equals(entry.getValue())) {
        return true;
      }
    }
    return false;
  }
}
