package org.anxin.reporting.shared.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Draws any letter as a Word document that people go on editing (GB/T 9704—2012). */
public final class LetterDocument {

    /** Where it is not numbered yet. */
    private static final String NO_NUMBER = "（未编号）";

    /** 成文日期 stands four characters from the right, the signature centred above it. */
    private static final double DATE_FROM_EDGE = 4;

    private LetterDocument() {}

    /** Writes the whole document; the stream stays open. */
    public static void write(Letter letter, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            LetterFonts.nameIn(document);
            usual(document);
            LetterPage.layOut(document);
            head(document, letter);
            for (var part : letter.body()) {
                body(document, part);
            }
            sign(document, letter);
            document.getProperties().getCoreProperties().setTitle(letter.title());
            document.getProperties().getCoreProperties().setCreator(letter.issuer());
            document.write(out);
            out.flush();
        }
    }

    private static void head(XWPFDocument document, Letter letter) {
        LetterText.issuer(document.createParagraph(), letter.issuer());
        LetterText.number(document.createParagraph(), letter.number() == null ? NO_NUMBER : letter.number());
        LetterText.title(document.createParagraph(), letter.title());
        if (letter.addressee() != null) {
            LetterText.addressee(document.createParagraph(), letter.addressee());
        }
    }

    private static void body(XWPFDocument document, Letter.Part part) {
        switch (part) {
            case Letter.Paragraph(var text) -> LetterText.running(document.createParagraph(), text);
            case Letter.Heading(var text) -> LetterText.heading(document.createParagraph(), text);
            case Letter.Table table -> {
                if (!table.title().isEmpty()) {
                    LetterText.tableTitle(document.createParagraph(), table.title());
                }
                LetterTable.draw(document, table);
            }
        }
    }

    private static void sign(XWPFDocument document, Letter letter) {
        double dateWidth = width(letter.date());
        double issuerWidth = width(letter.issuer());
        double issuerFromEdge = Math.max(2, DATE_FROM_EDGE + (dateWidth - issuerWidth) / 2);
        double dateFromEdge = issuerFromEdge + (issuerWidth - dateWidth) / 2;
        LetterText.signature(document.createParagraph(), letter.issuer(), issuerFromEdge, true);
        LetterText.signature(document.createParagraph(), letter.date(), dateFromEdge, false);
        if (letter.awaitsSeal()) {
            double mark = dateFromEdge + (dateWidth - width("（待盖章）")) / 2;
            LetterText.signature(document.createParagraph(), "（待盖章）", mark, false);
        }
    }

    /** In Chinese characters; a digit is half as wide. */
    private static double width(String text) {
        return text.chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
    }

    /** What people type into the document looks like the rest. */
    private static void usual(XWPFDocument document) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId("Normal");
        style.setDefault(true);
        style.addNewName().setVal("Normal");
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(LetterFonts.BODY);
        fonts.setHAnsi(LetterFonts.BODY);
        fonts.setEastAsia(LetterFonts.BODY);
        var halfPoints = BigInteger.valueOf(2L * LetterPage.BODY_POINTS);
        run.addNewSz().setVal(halfPoints);
        run.addNewSzCs().setVal(halfPoints);
        document.createStyles().addStyle(new XWPFStyle(style));
    }
}
