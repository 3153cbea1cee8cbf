package io.github.tifa.article;

/** What a word that stands on pages of news sites says of its line. */
enum Cue {
  /** The line leads to other parts of the site: 当前位置, 返回目录. */
  NAVIGATION,
  /** The line does something with the page: 字号, 分享到, 扫一扫. */
  TOOL,
  /** The line leads to the article before or behind: 上一篇. */
  NEIGHBOUR,
  /** The line heads a list of other articles: 相关新闻. */
  RELATED,
  /** The line is a legal note or names who runs the site: 版权所有, 主办单位. */
  LEGAL,
  /** Furniture if the line holds hardly anything else: 打印, 浏览次数. */
  FILLER,
  /** A medium follows: 来源. */
  SOURCE,
  /** The date of publication follows: 发布时间. */
  DATE,
  /** Authors follow: 作者, 文字. */
  AUTHOR,
  /** People follow who are not the authors: 责任编辑, 校对. */
  EDITOR,
  /** Photographers follow: 摄影, 图片. */
  PHOTOGRAPHER,
  /** The number of an official document follows: 文号. */
  NUMBER,
  /** Authors follow, with or without a blank: 记者, 通讯员. */
  REPORTER;

  /** Returns whether the word is furniture wherever it stands in a short line. */
  boolean isFurniture() {
    return this == NAVIGATION
        || this == TOOL
        || this == NEIGHBOUR
        || this == RELATED
        || this == LEGAL;
  }

  /** Returns whether the word is the label of a source line. */
  boolean isLabel() {
    return this == SOURCE
        || this == DATE
        || this == AUTHOR
        || this == EDITOR
        || this == PHOTOGRAPHER
        || this == NUMBER
        || this == REPORTER;
  }
}
