package org.anxin.app.task.progress.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anxin.app.shared.web.Sentences;
import org.anxin.app.shared.web.TypedMoney;
import org.anxin.domain.task.obligation.CadenceFigure;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Figures as people type them: with thousands separators, blanks, ￥ and full-width digits. */
@Component
class TypedFigures {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final Sentences sentences;

    TypedFigures(Sentences sentences) {
        this.sentences = sentences;
    }

    /** What can be read; what cannot is refused beside its field. Empty fields are no figures. */
    Map<Integer, BigDecimal> read(List<CadenceFigure> asked, ReportForm form, BindingResult binding) {
        var figures = new HashMap<Integer, BigDecimal>();
        for (var figure : asked) {
            var typed = Objects.requireNonNullElse(
                    Objects.requireNonNull(form.figures()).get(figure.seq()), "");
            if (typed.isBlank()) {
                continue;
            }
            read(typed, figure)
                    .ifPresentOrElse(
                            amount -> figures.put(figure.seq(), amount),
                            () -> binding.rejectValue(
                                    "figures[" + figure.seq() + "]",
                                    "no-number",
                                    sentences.text(
                                            figure.isMoney() ? "form.report.money" : "form.report.count",
                                            figure.label())));
        }
        return figures;
    }

    private static Optional<BigDecimal> read(String typed, CadenceFigure figure) {
        if (figure.isMoney()) {
            return TypedMoney.read(typed);
        }
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        return WHOLE.matcher(plain).matches() ? Optional.of(new BigDecimal(plain).setScale(2)) : Optional.empty();
    }
}
