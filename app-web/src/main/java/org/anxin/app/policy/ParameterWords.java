package org.anxin.app.policy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.policy.DayKind;
import org.anxin.domain.policy.ParameterLine;
import org.anxin.domain.policy.ValueKind;
import org.anxin.reporting.policy.ParameterLedgerSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A parameter's value as a clerk says it: “60 个工作日”, “2.5%（合同价）”, “未定”. */
@Component
public class ParameterWords implements ParameterLedgerSheet.Words {

    private static final String UNKNOWN = "未定";
    private static final String NOT_IN_FORCE = "当日无取值";

    private final Sentences sentences;

    ParameterWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param value null for 未定 */
    public String value(ValueKind kind, @Nullable String unit, @Nullable DayKind dayKind, @Nullable String value) {
        if (value == null) {
            return UNKNOWN;
        }
        return switch (kind) {
            case NUMBER -> amount(value) + (unit == null ? "" : " " + unit);
            case MONEY -> amount(value) + " 元";
            case PERCENT -> value + "%" + (unit == null ? "" : "（" + unit + "）");
            case DAYS -> value + days(dayKind);
            case MONTHS -> value + " 个月";
            case YEARS -> value + " 年";
            case BOOLEAN -> Boolean.parseBoolean(value) ? "是" : "否";
            case TEXT -> value;
            case LIST -> value.replace("\n", "；");
        };
    }

    @Override
    public String value(ParameterLine line) {
        return line.isInForce() ? value(line.valueKind(), line.unit(), line.dayKind(), line.value()) : NOT_IN_FORCE;
    }

    @Override
    public String group(ParameterLine line) {
        return sentences.of(line.group());
    }

    @Override
    public String state(ParameterLine line) {
        return line.state() == null ? NOT_IN_FORCE : sentences.of(line.state());
    }

    @Override
    public String sector(ParameterLine line) {
        return sector(line.sector());
    }

    public String sector(@Nullable String sector) {
        return sector == null ? "全部" : sentences.text("enum.Sector." + sector);
    }

    private static String days(@Nullable DayKind kind) {
        return switch (kind) {
            case null -> " 日";
            case WORKING -> " 个工作日";
            case CALENDAR -> " 日（自然日）";
            case HOURS -> " 小时";
        };
    }

    private static String amount(String value) {
        return new DecimalFormat("#,##0.####").format(new BigDecimal(value));
    }
}
