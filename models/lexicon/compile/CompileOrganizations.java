import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Compiles {@code organizations.tsv}: the hand-kept list beside this program, and the bodies that
 * every province, prefecture and level of administration has.
 *
 * <p>Run in {@code models/lexicon}: {@code java compile/CompileOrganizations.java SOURCE_DIR
 * organizations.tsv}. {@code SOURCE_DIR} holds {@code admin_div/}.
 */
final class CompileOrganizations {
  private static final List<String> PARTY_UNITS =
      List.of(
          "常委会", "组织部", "宣传部", "统战部", "政法委", "社会工作部", "网信办", "编办", "党校", "巡察办", "政研室", "改革办",
          "老干部局", "台办", "外办", "理论学习中心组");
  private static final List<String> PROVINCIAL_PARTY_UNITS =
      List.of("办公厅", "巡视办", "巡视工作领导小组", "政策研究室", "直属机关工委");
  private static final List<String> COMMISSIONS =
      List.of("发展改革委", "发展和改革委员会", "卫生健康委", "卫生健康委员会", "国资委", "国有资产监督管理委员会");
  private static final List<String> SUBJECTS =
      List.of(
          "教育",
          "公安",
          "民政",
          "司法",
          "财政",
          "审计",
          "水利",
          "商务",
          "自然资源",
          "生态环境",
          "交通运输",
          "农业农村",
          "文化和旅游",
          "应急管理",
          "退役军人事务",
          "人力资源社会保障",
          "人力资源和社会保障",
          "住房城乡建设",
          "住房和城乡建设");
  private static final List<String> PROVINCIAL_SUBJECTS = List.of("科技", "科学技术", "工业和信息化", "工信");
  private static final List<String> LOCAL_SUBJECTS =
      List.of(
          "科技", "科学技术", "工业和信息化", "工信", "发展和改革", "发展改革", "卫生健康", "住建", "人社", "水务", "农牧", "民族宗教事务",
          "文旅");
  private static final List<String> BUREAUS =
      List.of(
          "统计局",
          "市场监管局",
          "市场监督管理局",
          "医保局",
          "医疗保障局",
          "林草局",
          "林业和草原局",
          "体育局",
          "能源局",
          "信访局",
          "文物局",
          "气象局",
          "税务局",
          "粮食和物资储备局");
  private static final List<String> PEOPLES =
      List.of(
          "总工会", "妇联", "工商联", "科协", "文联", "侨联", "残联", "红十字会", "慈善总会", "作协", "社科联", "供销社", "融媒体中心");
  private static final List<String> COURTS =
      List.of("法院", "检察院", "人民法院", "人民检察院", "高级人民法院", "中级人民法院", "高院", "中院");

  private static final Pattern PEOPLES_OF_PREFECTURES =
      Pattern.compile("((蒙古|藏|苗|彝|布依|朝鲜|侗|白|土家|哈尼|傣|傈僳|景颇|羌|回|壮)族|回族|蒙古|柯尔克孜|哈萨克)*自治州$");

  private record Entry(String canonical, String kind) {}

  private final Map<String, Entry> entries = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    new CompileOrganizations().run(Path.of(args[0], "admin_div"), Path.of(args[1]));
  }

  private void run(Path divisions, Path output) throws IOException {
    Path compile = output.toAbsolutePath().resolveSibling("compile");
    for (String line : Files.readAllLines(compile.resolve("organizations-by-hand.tsv"))) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t");
      add(columns[1], columns[1], columns[0]);
      if (columns.length > 2) {
        for (String form : columns[2].split(" ")) {
          add(form, columns[1], columns[0]);
        }
      }
    }
    for (String ministry : List.copyOf(entries.keySet())) {
      if (entries.get(ministry).kind.equals("STATE")
          && ministry.matches("..?.?.?.?.?.?(部|委|总署|总局)")
          && !ministry.startsWith("中国")
          && !ministry.matches("兵团.*")) {
        add(ministry + "办公厅", "STATE");
        add(ministry + "党组", "STATE");
      }
    }
    addForeign(compile.resolve("places-by-hand.tsv"));
    for (String[] row : csv(divisions.resolve("provinces.csv"))) {
      addProvince(row[1]);
    }
    for (String[] row : csv(divisions.resolve("cities.csv"))) {
      if (!row[1].matches("市辖区|县|.*直辖县级行政区划")) {
        addPrefecture(row[1]);
      }
    }
    for (String[] row : csv(divisions.resolve("areas.csv"))) {
      if (row[1].matches(".县|..+(县|区|市|旗)") && !row[1].matches(".*(开发区|园区|管理区|新技术产业.*)")) {
        addCounty(row[1]);
      }
    }
    addLevels();
    for (String line : Files.readAllLines(compile.resolve("organizations-dropped.txt"))) {
      if (!line.startsWith("#") && entries.remove(line) == null) {
        throw new IllegalStateException(
            "organizations-dropped.txt: " + line + " is not listed anyway");
      }
    }
    StringBuilder out = new StringBuilder("# form\tcanonical\tkind\n");
    entries.forEach(
        (form, entry) ->
            out.append(form)
                .append('\t')
                .append(entry.canonical)
                .append('\t')
                .append(entry.kind)
                .append('\n'));
    Files.writeString(output, out);
  }

  private void add(String form, String canonical, String kind) {
    entries.putIfAbsent(form, new Entry(canonical, kind));
  }

  private void add(String form, String kind) {
    add(form, form, kind);
  }

  /** Governments, ministries and embassies of the countries with which China has relations. */
  private void addForeign(Path places) throws IOException {
    Set<String> otherMinistry = Set.of("US", "JP", "KP", "CN");
    Set<String> noRelations =
        Set.of(
            "CN", "BT", "VA", "XK", "GT", "PY", "SZ", "TV", "MH", "PW", "BZ", "KN", "LC", "VC",
            "HT", "EH");
    for (String line : Files.readAllLines(places)) {
      String[] columns = line.split("\t");
      if (!columns[0].equals("COUNTRY")) {
        continue;
      }
      String shortest = columns[2];
      if (columns.length > 3 && columns[3].split(" ")[0].length() < shortest.length()) {
        shortest = columns[3].split(" ")[0];
      }
      if (!columns[1].equals("CN")) {
        add(shortest + "政府", "FOREIGN");
        add(shortest + "国防部", "FOREIGN");
        add(shortest + "军方", "FOREIGN");
        add(shortest + "央行", "FOREIGN");
      }
      if (!otherMinistry.contains(columns[1])) {
        add(shortest + "外交部", "FOREIGN");
      }
      if (!noRelations.contains(columns[1])) {
        add("中国驻" + shortest + "大使馆", "STATE");
        add("中国驻" + shortest + "使馆", "中国驻" + shortest + "大使馆", "STATE");
        add(shortest + "驻华大使馆", "FOREIGN");
        add(shortest + "驻华使馆", shortest + "驻华大使馆", "FOREIGN");
      }
    }
  }

  private void addProvince(String name) {
    boolean city = name.endsWith("市");
    boolean region = name.endsWith("自治区");
    String brief = name.replaceAll("(维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$", "");
    String party = region ? name + "党委" : name + "委";
    String committee = "中国共产党" + name + "委员会";
    add(committee, "PARTY");
    add(party, committee, "PARTY");
    add("中共" + party, committee, "PARTY");
    add("中共" + name + "委员会", committee, "PARTY");
    if (region) {
      add(brief + "党委", committee, "PARTY");
    }
    for (String unit : PARTY_UNITS) {
      add(party + unit, "PARTY");
    }
    for (String unit : PROVINCIAL_PARTY_UNITS) {
      add(party + unit, "PARTY");
    }
    add("中共" + party + "党校", party + "党校", "PARTY");
    addState(name);
    add(name + "监委", name + "监察委员会", "STATE");
    add(brief + "代表团", "LEGISLATURE");
    String office = city ? "局" : "厅";
    for (String subject : SUBJECTS) {
      add(
          name
              + subject
              + (city && subject.startsWith("住房")
                  ? "委员会"
                  : city && subject.equals("农业农村") ? "委员会" : office),
          "STATE");
    }
    for (String subject : PROVINCIAL_SUBJECTS) {
      if (!city) {
        add(name + subject + "厅", "STATE");
      }
    }
    COMMISSIONS.forEach(unit -> add(name + unit, "STATE"));
    BUREAUS.forEach(unit -> add(name + unit, "STATE"));
    PEOPLES.subList(0, 12).forEach(unit -> add(name + unit, "PEOPLES"));
    add("共青团" + name + "委", "共青团" + name + "委员会", "PEOPLES");
    add("共青团" + name + "委员会", "PEOPLES");
    add(name + "高级人民法院", "JUDICIAL");
    add(name + "高院", name + "高级人民法院", "JUDICIAL");
    add(name + "人民检察院", "JUDICIAL");
    add(name + "检察院", name + "人民检察院", "JUDICIAL");
    add(name + "消防救援总队", "STATE");
    add(brief + "海关", "STATE");
    add("武警" + brief + "总队", "MILITARY");
    if (!city) {
      add((region ? brief + "军区" : name + "军区"), "MILITARY");
    }
    add(name + "博物馆", "STATE");
    add(name + "气象台", "STATE");
    add(name + "广播电视台", "MEDIA");
    add(brief + "广播电视台", "MEDIA");
    add(brief + "卫视", "MEDIA");
    add("国网" + brief + "电力", "国网" + brief + "电力有限公司", "COMPANY");
    for (String side : List.of("民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社")) {
      add(side + (region ? brief + "区委会" : name + "委会"), "PEOPLES");
      add(side + (region ? brief + "区委" : name + "委"), "PEOPLES");
    }
  }

  private void addPrefecture(String name) {
    boolean district = name.endsWith("地区");
    String brief = name.replaceAll("(地区|市|盟)$", "");
    if (district) {
      add(brief + "地委", "中国共产党" + name + "委员会", "PARTY");
      add(name + "行署", name + "行政公署", "STATE");
      add(name + "行政公署", "STATE");
      add(brief + "行署", name + "行政公署", "STATE");
    } else {
      String shortName =
          name.endsWith("自治州") ? PEOPLES_OF_PREFECTURES.matcher(name).replaceFirst("州") : name;
      add(shortName + "委", "中国共产党" + name + "委员会", "PARTY");
      add("中国共产党" + name + "委员会", "PARTY");
      if (name.endsWith("自治州")) {
        add(name + "党委", "中国共产党" + name + "委员会", "PARTY");
      }
      addState(name);
    }
    add(name + "中级人民法院", "JUDICIAL");
    add(name + "人民检察院", "JUDICIAL");
    add(name + "公安局", "STATE");
    add(name + "财政局", "STATE");
    add(name + "教育局", "STATE");
    add(name + "总工会", "PEOPLES");
    add(name + "气象台", "STATE");
    add(name + "纪委", "PARTY");
    add(name + "消防救援支队", "STATE");
  }

  /**
   * Of a county's bodies only the committee and the government are listed: the rest follow from
   * their suffixes.
   */
  private void addCounty(String name) {
    String committee = "中国共产党" + name + "委员会";
    add(name + "委", committee, "PARTY");
    if (name.length() == 2 || name.endsWith("新区")) {
      add(name + name.substring(name.length() - 1) + "委", committee, "PARTY");
    }
    add(name + "政府", name + "人民政府", "STATE");
  }

  private void addState(String name) {
    add(name + "人民政府", "STATE");
    add(name + "政府", name + "人民政府", "STATE");
    add(name + "人民代表大会", "LEGISLATURE");
    add(name + "人大", name + "人民代表大会", "LEGISLATURE");
    add(name + "人民代表大会常务委员会", "LEGISLATURE");
    add(name + "人大常委会", name + "人民代表大会常务委员会", "LEGISLATURE");
    add("政协" + name + "委员会", "LEGISLATURE");
    add("中国人民政治协商会议" + name + "委员会", "政协" + name + "委员会", "LEGISLATURE");
    add(name + "政协", "政协" + name + "委员会", "LEGISLATURE");
    add(name + "纪委", "PARTY");
    add(name + "监察委员会", "STATE");
    add(name + "监委", name + "监察委员会", "STATE");
  }

  /** Short forms that name one body of the place the text is about: 省委, 县公安局, 自治区财政厅. */
  private void addLevels() {
    for (String level :
        List.of(
            "省", "自治区", "市", "州", "自治州", "县", "区", "旗", "盟", "师市", "地区", "兵团", "乡", "镇", "街道", "师",
            "团")) {
      boolean town = level.matches("乡|镇|街道|师|团");
      String party =
          switch (level) {
            case "省", "市", "州", "县", "区", "旗", "盟" -> level + "委";
            case "地区" -> "地委";
            case "街道" -> "街道党工委";
            default -> level + "党委";
          };
      add(party, "PARTY");
      if (level.equals("州")) {
        add("州党委", "PARTY");
      }
      if (town) {
        if (level.matches("乡|镇")) {
          add(level + "政府", "STATE");
          add(level + "人民政府", "STATE");
          add(level + "人大", "LEGISLATURE");
          add(level + "纪委", "PARTY");
        }
        continue;
      }
      PARTY_UNITS.forEach(unit -> add(party + unit, "PARTY"));
      add(party + "办公室", "PARTY");
      add(party + "督查室", "PARTY");
      add(party + "农办", "PARTY");
      add(party + "巡察组", "PARTY");
      add(level + "纪委", "PARTY");
      add(level + "监委", "STATE");
      if (!level.equals("地区")) {
        add(level + "政府", "STATE");
        add(level + "人民政府", "STATE");
        add(level + "政府办", level + "政府办公室", "STATE");
        add(level + "政府办公室", "STATE");
        add(level + "政府党组", "STATE");
        add(level + "人大", "LEGISLATURE");
        add(level + "人大常委会", "LEGISLATURE");
        add(level + "人大常委会办公室", "LEGISLATURE");
        add(level + "政协", "LEGISLATURE");
        add(level + "政协党组", "LEGISLATURE");
        add(level + "政协办公室", "LEGISLATURE");
      }
      boolean provincial = level.matches("省|自治区");
      String office = provincial ? "厅" : "局";
      if (provincial) {
        PROVINCIAL_PARTY_UNITS.forEach(unit -> add(party + unit, "PARTY"));
        add(party + "巡视组", "PARTY");
        add(level + "政府办公厅", "STATE");
        add(level + "政府新闻办", "STATE");
        add(level + "人民政府办公厅", "STATE");
      }
      SUBJECTS.forEach(subject -> add(level + subject + office, "STATE"));
      (provincial ? PROVINCIAL_SUBJECTS : LOCAL_SUBJECTS)
          .forEach(subject -> add(level + subject + office, "STATE"));
      COMMISSIONS.forEach(unit -> add(level + unit, "STATE"));
      BUREAUS.forEach(unit -> add(level + unit, "STATE"));
      add(level + "民宗委", "STATE");
      add(level + "民委", "STATE");
      add(level + "卫健委", "STATE");
      add(level + "发改委", "STATE");
      add(level + "住建委", "STATE");
      add(
          level + "消防救援" + (provincial ? "总队" : level.matches("市|州|地区|盟|师市") ? "支队" : "大队"),
          "STATE");
      add(level + "防汛抗旱指挥部", "STATE");
      add(level + "疾控中心", "STATE");
      add(level + "人民医院", "HOSPITAL");
      add(level + "中医院", "HOSPITAL");
      add(level + "博物馆", "STATE");
      add(level + "气象台", "STATE");
      PEOPLES.forEach(unit -> add(level + unit, "PEOPLES"));
      add("团" + level + "委", "PEOPLES");
      COURTS.forEach(
          court -> {
            if (court.startsWith("高") == provincial || !court.matches("(高|中).*")) {
              add(level + court, "JUDICIAL");
            }
          });
      if (level.matches("县|区|市|旗")) {
        add(level + "人武部", "MILITARY");
      }
      add(level + "军分区", "MILITARY");
    }
    for (String body :
        List.of(
            "纪委", "监委", "人大常委会", "政协", "检察院", "组织部", "宣传部", "统战部", "政法委", "网信办", "编办", "军分区", "人武部",
            "行署", "管委会", "工商联", "村委会", "居委会", "村党支部", "村党总支", "村党委", "社区党委", "社区居委会", "团委", "总工会",
            "党工委", "自治区军区", "省军区")) {
      add(
          body,
          body.matches(".*(法院|检察院)")
              ? "JUDICIAL"
              : body.matches("人大.*|政协")
                  ? "LEGISLATURE"
                  : body.matches("军分区|人武部|.*军区") ? "MILITARY" : "PARTY");
    }
  }

  private static List<String[]> csv(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.replace("\"", "").split(","))
        .toList();
  }
}
