package org.anxin.reporting.policy;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.policy.ParameterLine;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 政策参数台账: what every parameter says on the day asked for. */
public final class ParameterLedgerSheet {

    private ParameterLedgerSheet() {}

    /** How a line is said in Chinese. */
    public interface Words {

        String group(ParameterLine line);

        String value(ParameterLine line);

        String state(ParameterLine line);

        String sector(ParameterLine line);
    }

    public static List<LedgerColumn<ParameterLine>> columns(Words words) {
        return List.of(
                new LedgerColumn<>("参数代码", Kind.CODE, 26, ParameterLine::code),
                new LedgerColumn<>("参数名称", Kind.TEXT, 34, ParameterLine::name),
                new LedgerColumn<>("所属法规", Kind.TEXT, 26, words(words::group)),
                new LedgerColumn<>("取值", Kind.TEXT, 26, words(words::value)),
                new LedgerColumn<>("适用行业", Kind.TEXT, 12, words(words::sector)),
                new LedgerColumn<>("生效日期", Kind.DATE, 12, ParameterLine::validFrom),
                new LedgerColumn<>("最后一天", Kind.DATE, 12, ParameterLine::validTo),
                new LedgerColumn<>("依据", Kind.TEXT, 40, ParameterLine::basis),
                new LedgerColumn<>("状态", Kind.TEXT, 10, words(words::state)),
                new LedgerColumn<>("说明", Kind.TEXT, 40, ParameterLine::note));
    }

    private static Function<ParameterLine, Object> words(Function<ParameterLine, String> word) {
        return word::apply;
    }
}
