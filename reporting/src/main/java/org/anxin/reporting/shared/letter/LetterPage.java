package org.anxin.reporting.shared.letter;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The page of GB/T 9704—2012: A4, 37 mm above, 35 below, 28 at the left, 26 at the right, so that 156 × 225 mm hold 22
 * lines of 28 characters of 16 points; the page number outside of the text, “— 1 —”, odd ones at the right, even ones at
 * the left. Lengths in twips, a twentieth of a point.
 */
final class LetterPage {

    static final int WIDTH = 11_906;
    static final int HEIGHT = 16_838;
    static final int TOP = 2_098;
    static final int BOTTOM = 1_985;
    static final int LEFT = 1_588;
    static final int RIGHT = 1_474;
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    private static final int LINES = 22;

    /** Height of a line: 28.95 points. */
    static final int LINE = (HEIGHT - TOP - BOTTOM) / LINES;

    static final int BODY_POINTS = 16;

    /**
     * How much closer characters of 16 points stand than they are wide, so that 28 of them fit. Said of the text and not as
     * a grid of characters: office suites that find a character wider than its cell give it two.
     */
    static final int SQUEEZE = 5;

    /** Width of a character with that: 15.75 points. */
    static final int CHARACTER = BODY_POINTS * 20 - SQUEEZE;

    /** The number stands 7 mm below the text. */
    private static final int FOOTER = 1_304;

    private static final int PAGE_NUMBER_POINTS = 14;

    private LetterPage() {}

    static void layOut(XWPFDocument document) {
        var body = document.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(LEFT));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    private static void number(XWPFFooter footer, ParagraphAlignment side) {
        var paragraph = footer.createParagraph();
        paragraph.setAlignment(side);
        paragraph.setIndentationLeft(side == ParagraphAlignment.LEFT ? CHARACTER : 0);
        paragraph.setIndentationRight(side == ParagraphAlignment.RIGHT ? CHARACTER : 0);
        run(paragraph).setText("— ");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(paragraph).getCTR().addNewInstrText().setStringValue("PAGE");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(paragraph).setText("1");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        run(paragraph).setText(" —");
    }

    private static org.apache.poi.xwpf.usermodel.XWPFRun run(org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph) {
        var run = paragraph.createRun();
        LetterText.font(run, LetterFonts.PAGE, PAGE_NUMBER_POINTS);
        return run;
    }
}
