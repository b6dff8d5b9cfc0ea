package org.anxin.domain.task;

/**
 * One of the 14 tasks (主要任务).
 *
 * @param no counted from 1
 * @param ordinal as printed: 一 … 十四
 * @param title as printed, without the line breaks of its narrow cell
 * @param article the article of the document's text that the task breaks down
 */
public record Task(int no, String ordinal, String title, int article) {

    private static final String[] ORDINALS = {
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"
    };

    /** As a clerk cites it: 第（十三）条. */
    public String articleInWords() {
        return "第（" + ORDINALS[article - 1] + "）条";
    }
}
