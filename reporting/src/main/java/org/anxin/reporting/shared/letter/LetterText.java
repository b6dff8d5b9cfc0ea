package org.anxin.reporting.shared.letter;

import java.math.BigInteger;
import org.anxin.reporting.shared.XmlText;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Paragraphs of a letter: each line as high as the page's grid says, each run with its typeface named four times. */
final class LetterText {

    private static final int TWIPS = 20;
    private static final int TITLE_POINTS = 22;
    private static final int ISSUER_POINTS = 36;
    private static final int ISSUER_FROM_TOP = 1_417;
    private static final String RED = "D7000F";

    private LetterText() {}

    /** 发文机关标志, red, across the page; smaller where its name is long. */
    static void issuer(XWPFParagraph paragraph, String name) {
        int fits = LetterPage.TEXT_WIDTH / TWIPS / Math.max(1, name.length());
        int points = Math.min(ISSUER_POINTS, fits);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(ISSUER_FROM_TOP);
        exact(paragraph, points * TWIPS * 5 / 4);
        write(paragraph, name, LetterFonts.TITLE, points).setColor(RED);
    }

    /** 发文字号 and the red line below it. */
    static void number(XWPFParagraph paragraph, String number) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(LetterPage.LINE);
        exact(paragraph, LetterPage.LINE);
        write(paragraph, number, LetterFonts.BODY, LetterPage.BODY_POINTS);
        var line = paragraph.getCTPPr().addNewPBdr().addNewBottom();
        line.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(12));
        line.setSpace(BigInteger.valueOf(11));
        line.setColor(RED);
    }

    static void title(XWPFParagraph paragraph, String title) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(2 * LetterPage.LINE);
        paragraph.setSpacingAfter(LetterPage.LINE);
        exact(paragraph, 32 * TWIPS);
        write(paragraph, title, LetterFonts.TITLE, TITLE_POINTS);
    }

    static void addressee(XWPFParagraph paragraph, String addressee) {
        exact(paragraph, LetterPage.LINE);
        write(paragraph, addressee + "：", LetterFonts.BODY, LetterPage.BODY_POINTS);
    }

    /** A sentence that announces what follows is not left alone at the foot of a page. */
    static void running(XWPFParagraph paragraph, String text) {
        indented(paragraph, text, LetterFonts.BODY);
        paragraph.setKeepNext(text.endsWith("："));
    }

    static void heading(XWPFParagraph paragraph, String text) {
        indented(paragraph, text, LetterFonts.HEADING);
        paragraph.setKeepNext(true);
    }

    private static void indented(XWPFParagraph paragraph, String text, String font) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        exact(paragraph, LetterPage.LINE);
        paragraph.setIndentationFirstLine(2 * LetterPage.BODY_POINTS * TWIPS);
        paragraph.getCTPPr().getInd().setFirstLineChars(BigInteger.valueOf(200));
        write(paragraph, text, font, LetterPage.BODY_POINTS);
    }

    static void tableTitle(XWPFParagraph paragraph, String text) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        exact(paragraph, LetterPage.LINE);
        write(paragraph, text, LetterFonts.HEADING, 14);
    }

    /** A line of the signature: at the right, so many characters from the edge. */
    static void signature(XWPFParagraph paragraph, String text, double fromEdge, boolean first) {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setSpacingBefore(first ? 2 * LetterPage.LINE : 0);
        paragraph.setKeepNext(first);
        exact(paragraph, LetterPage.LINE);
        paragraph.setIndentationRight((int) Math.round(fromEdge * LetterPage.CHARACTER));
        write(paragraph, text, LetterFonts.BODY, LetterPage.BODY_POINTS);
    }

    /** Lines of another height than the grid's stand off it, or they would take two of its lines. */
    static void exact(XWPFParagraph paragraph, int twips) {
        paragraph.setSpacingBetween(twips / (double) TWIPS, LineSpacingRule.EXACT);
        if (twips != LetterPage.LINE) {
            paragraph.getCTPPr().addNewSnapToGrid().setVal(false);
        }
    }

    static XWPFRun write(XWPFParagraph paragraph, String text, String font, int points) {
        var run = paragraph.createRun();
        font(run, font, points);
        if (points == LetterPage.BODY_POINTS) {
            run.setCharacterSpacing(-LetterPage.SQUEEZE);
        }
        run.setText(XmlText.legal(text));
        return run;
    }

    static void font(XWPFRun run, String font, int points) {
        for (var range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(font, range);
        }
        run.setFontSize(points);
    }
}
