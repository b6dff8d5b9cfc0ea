package org.anxin.domain.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.anxin.domain.shared.protection.ProtectedText;
import org.jspecify.annotations.Nullable;

/**
 * Whom the general contractor appointed to look after labor and wages on the site (劳资专管员); the appointment itself is a
 * file of the project. Basis: Order 724, art. 28.
 */
@Embeddable
public record LaborWageOfficer(
        @Column(name = "officer_name") @Nullable String name,
        @Column(name = "officer_phone") @Nullable ProtectedText phone,
        @Column(name = "officer_appointed_on") @Nullable LocalDate appointedOn) {}
