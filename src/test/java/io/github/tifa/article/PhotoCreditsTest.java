package io.github.tifa.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tifa.text.NormalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhotoCreditsTest {

  @ParameterizedTest
  @CsvSource({
    "工作人员在检查设备。,新华社记者 苑逸飞 摄",
    "各单位负责同志列席。,（焦雨桐 摄）",
    "工人在田间劳作。,新华社发（苑逸飞 摄）",
    "人气由此而来。,（摄影：窦新宇）",
    "渔民在海上作业。,（图片由县委宣传部提供）",
    "他拿起相机进行拍摄,''",
    "会议由办公室提供材料，全程进行航摄。,''"
  })
  void findsTheCreditBehindTheCaption(String caption, String credit) {
    String line = NormalizedText.of(caption + credit).toString();

    assertThat(PhotoCredits.start(line, 0, line.length())).isEqualTo(caption.length());
  }
}
