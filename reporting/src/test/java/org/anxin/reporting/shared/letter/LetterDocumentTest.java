package org.anxin.reporting.shared.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.anxin.reporting.OfficeSuite;
import org.anxin.reporting.shared.letter.Letter.Column;
import org.anxin.reporting.shared.letter.Letter.Heading;
import org.anxin.reporting.shared.letter.Letter.Paragraph;
import org.anxin.reporting.shared.letter.Letter.Part;
import org.anxin.reporting.shared.letter.Letter.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** The geometry of GB/T 9704—2012, and what a reader finds on the paper. */
class LetterDocumentTest {

    private static final String LINE_OF_28 = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八";

    @Test
    void isA4WithTheMarginsOfTheStandard() throws IOException {
        try (var document = document(letter(List.of()))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(37);
            assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(35);
            assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(28);
            assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(26);
        }
    }

    @Test
    void itsPageHolds22LinesOf28Characters() throws IOException {
        try (var document = document(letter(List.of(new Paragraph(LINE_OF_28))))) {
            var section = document.getDocument().getBody().getSectPr();
            var grid = section.getDocGrid();
            assertThat(grid.getType()).isEqualTo(STDocGrid.LINES);
            long high = 16_838
                    - twips(section.getPgMar().getTop())
                    - twips(section.getPgMar().getBottom());
            assertThat(high / grid.getLinePitch().longValue()).isEqualTo(22);
            long wide = 11_906
                    - twips(section.getPgMar().getLeft())
                    - twips(section.getPgMar().getRight());
            long character = 16 * 20
                    + document.getParagraphs().get(4).getRuns().getFirst().getCharacterSpacing();
            assertThat(wide / character).isEqualTo(28);
        }
    }

    @Test
    void saysItsTypefacesByNameWithOthersToTakeInstead() throws IOException {
        var bytes = bytes(letter(List.of(new Paragraph("正文"))));
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var title = document.getParagraphs().get(2).getRuns().getFirst();
            assertThat(title.getFontFamily()).isEqualTo("方正小标宋简体");
            assertThat(title.getFontSizeAsDouble()).isEqualTo(22);
            var body = document.getParagraphs().get(4).getRuns().getFirst();
            assertThat(body.getFontFamily()).isEqualTo("仿宋_GB2312");
            assertThat(body.getFontSizeAsDouble()).isEqualTo(16);
        }
        assertThat(entry(bytes, "word/fontTable.xml")).contains("仿宋_GB2312", "仿宋,FangSong", "华文中宋");
        assertThat(entry(bytes, "[Content_Types].xml")).contains("fontTable");
    }

    @Test
    void aPageShows22LinesOf28CharactersEach() throws IOException {
        var lines = Collections.nCopies(60, (Part) new Paragraph(LINE_OF_28.substring(2)));
        var paper = print("letter-grid", letter(lines));

        assertThat(paper.pages()).isEqualTo(4);
        assertThat(paper.size()).contains("A4");
        long onSecond = paper.words(2).chars().filter(c -> c == '七').count();
        assertThat(onSecond).as("three in each of 22 lines").isEqualTo(66);
    }

    @Test
    void readsAsALetterFromTheIssuerToTheSealThatIsAwaited() throws IOException {
        var table = new Table(
                "",
                List.of(Column.words("开户银行", 3), Column.figure("应报", 1)),
                List.of(List.of("工行叶集支行", "12"), List.of("农行叶集支行", "3")));
        var paper = print(
                "letter",
                letter(List.of(
                        new Heading("一、资金情况"),
                        new Paragraph("当月代发工资" + Letter.money(new BigDecimal("1409.50")) + "。"),
                        table)));

        assertThat(paper.words())
                .contains("六安市叶集区人力资源和社会保障局")
                .contains("叶人社通〔2026〕3号")
                .contains("关于某事的通报")
                .contains("各开户银行：")
                .contains("1,409.50元（大写：壹仟肆佰零玖元伍角整）")
                .contains("工行叶集支行12")
                .contains("2026年11月24日")
                .contains("（待盖章）");
    }

    @Test
    void aLetterThatIsNotNumberedSaysSo() throws IOException {
        var letter = new Letter("某局", null, "关于某事的函", null, List.of(), LocalDate.of(2026, 1, 5), false);
        try (var document = document(letter)) {
            assertThat(document.getParagraphs())
                    .extracting("text")
                    .contains("（未编号）", "2026年1月5日")
                    .doesNotContain("（待盖章）");
        }
    }

    @Test
    void charactersThatXmlDoesNotKnowAreLeftOut() throws IOException {
        try (var document = document(letter(List.of(new Paragraph("一\u0000二\u000b三"))))) {
            assertThat(document.getParagraphs()).extracting("text").contains("一二三");
        }
    }

    private static Letter letter(List<Part> body) {
        return new Letter(
                "六安市叶集区人力资源和社会保障局", "叶人社通〔2026〕3号", "关于某事的通报", "各开户银行", body, LocalDate.of(2026, 11, 24), true);
    }

    private static byte[] bytes(Letter letter) throws IOException {
        var out = new ByteArrayOutputStream();
        LetterDocument.write(letter, out);
        return out.toByteArray();
    }

    private static XWPFDocument document(Letter letter) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(letter)));
    }

    private static OfficeSuite.Paper print(String name, Letter letter) throws IOException {
        var file = Files.createDirectories(Path.of("target", "paper")).resolve(name + ".docx");
        Files.write(file, bytes(letter));
        var paper = OfficeSuite.print(file);
        paper.draw();
        return paper;
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    private static long twips(Object value) {
        return ((BigInteger) value).longValue();
    }

    private static long millimetres(Object twips) {
        return Math.round(twips(twips) * 25.4 / 1440);
    }
}
