package org.anxin.domain.enterprise;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * 企业台账. An enterprise is in scope where it has its seat, where it was registered, and where it takes part in a project.
 * Filters: q (name or code), kind, township, certificate (a {@link CertificateState}), state (standing / voided).
 */
public interface EnterpriseLedger {

    /**
     * The day on which one asks.
     *
     * @param soon certificates that end from today to this day are about to
     */
    record AsOf(LocalDate today, LocalDate soon) {}

    ListPage<EnterpriseLine> page(ListQuery query, Scope scope, AsOf day);

    void forEach(ListQuery query, Scope scope, AsOf day, Consumer<EnterpriseLine> line);

    boolean shows(UUID id, Scope scope);

    /** How many standing enterprises have a certificate in each state; states without any are left out. */
    Map<CertificateState, Integer> countByCertificate(Scope scope, AsOf day);
}
