package org.anxin.reporting.shared.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.anxin.domain.shared.document.AmountInWords;
import org.jspecify.annotations.Nullable;

/**
 * What an official letter says, whatever it is drawn as.
 *
 * @param issuer 发文机关, on top and as the signature
 * @param number 发文字号, null while none was given
 * @param addressee 主送机关 without the colon, null for none
 * @param signedOn 成文日期
 * @param awaitsSeal whether it still has to be stamped
 */
public record Letter(
        String issuer,
        @Nullable String number,
        String title,
        @Nullable String addressee,
        List<Part> body,
        LocalDate signedOn,
        boolean awaitsSeal) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    public Letter {
        body = List.copyOf(body);
    }

    /** 成文日期 in full, with Arabic digits and without leading zeros. */
    public String date() {
        return DAY.format(signedOn);
    }

    /** A piece of the body. */
    public sealed interface Part {

        /** For templates. */
        default String kind() {
            return getClass().getSimpleName();
        }
    }

    /** Running text, its first line indented by two characters. */
    public record Paragraph(String text) implements Part {}

    /** “一、” in 黑体. */
    public record Heading(String text) implements Part {}

    /**
     * @param title above the table, may be empty
     * @param rows as many cells as columns in each
     */
    public record Table(String title, List<Column> columns, List<List<String>> rows) implements Part {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param width share of the page's width, against those of the other columns
     * @param figure whether its cells are numbers, and so stand at the right
     */
    public record Column(String head, int width, boolean figure) {

        public static Column words(String head, int width) {
            return new Column(head, width, false);
        }

        public static Column figure(String head, int width) {
            return new Column(head, width, true);
        }
    }

    /** An amount in figures and in words, as letters name it. */
    public static String money(BigDecimal yuan) {
        return "%,.2f元（大写：%s）".formatted(yuan, AmountInWords.of(yuan));
    }
}
