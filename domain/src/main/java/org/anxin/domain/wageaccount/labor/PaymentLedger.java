package org.anxin.domain.wageaccount.labor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** 人工费拨付台账. Filters: q (project), sector, township, standing, ratio (state of a low share), from, to (due days). */
public interface PaymentLedger {

    ListPage<PaymentLine> page(ListQuery query, Scope scope, LocalDate today);

    void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<PaymentLine> line);

    Optional<PaymentLine> find(UUID id, Scope scope, LocalDate today);

    /** The bank's lines that filled a payment which was found, the oldest first. */
    List<PaymentFill> fillsOf(PaymentLine payment);

    /** What is missing of payments whose day has passed. */
    Shortfall shortfall(Scope scope, LocalDate today);

    /**
     * @param payments that are short
     * @param amount missing of them together
     */
    record Shortfall(int payments, BigDecimal amount) {}

    /** The latest of a project. */
    List<PaymentLine> ofProject(UUID projectId, Scope scope, LocalDate today, int most);
}
