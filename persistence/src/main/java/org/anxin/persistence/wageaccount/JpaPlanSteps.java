package org.anxin.persistence.wageaccount;

import java.util.Collection;
import java.util.UUID;
import org.anxin.domain.wageaccount.PlanStep;
import org.anxin.domain.wageaccount.PlanSteps;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaPlanSteps extends Repository<PlanStep, UUID>, PlanSteps {

    /** A month's first transfer and payout count from its last day: the notice does not say which day it was. */
    @Override
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            UPDATE wage_account_plan_step s SET done_on = d.done_on, version = s.version + 1
              FROM (SELECT step.id, CASE step.step
                      WHEN 'AGREEMENT' THEN (
                        SELECT min(a.agreement_on) FROM wage_account_project ap
                          JOIN dedicated_wage_account a ON a.id = ap.account_id AND a.voided_at IS NULL
                         WHERE ap.project_id = step.project_id)
                      WHEN 'OPENING' THEN (
                        SELECT min(a.opened_on) FROM wage_account_project ap
                          JOIN dedicated_wage_account a ON a.id = ap.account_id AND a.voided_at IS NULL
                         WHERE ap.project_id = step.project_id)
                      WHEN 'REGISTRATION' THEN (
                        SELECT min(complete.on_day) FROM (
                          SELECT max(r.received_on) AS on_day FROM wage_account_project ap
                            JOIN dedicated_wage_account a ON a.id = ap.account_id AND a.voided_at IS NULL
                            JOIN wage_account_registration r ON r.account_id = a.id
                           WHERE ap.project_id = step.project_id
                           GROUP BY r.account_id, r.round HAVING bool_and(r.received_on IS NOT NULL)) complete)
                      WHEN 'FIRST_TRANSFER' THEN (
                        SELECT CAST(min(n.month) + interval '1 month' - interval '1 day' AS date) FROM wage_account_project ap
                          JOIN bank_monthly_notice n ON n.account_id = ap.account_id
                               AND n.state = 'CONFIRMED' AND n.labor_cost_in > 0
                         WHERE ap.project_id = step.project_id)
                      ELSE (
                        SELECT CAST(min(n.month) + interval '1 month' - interval '1 day' AS date) FROM wage_account_project ap
                          JOIN bank_monthly_notice n ON n.account_id = ap.account_id
                               AND n.state = 'CONFIRMED' AND n.payout_amount > 0
                         WHERE ap.project_id = step.project_id)
                      END AS done_on
                      FROM wage_account_plan_step step WHERE step.project_id IN (:projectIds)) d
             WHERE d.id = s.id AND s.done_on IS DISTINCT FROM d.done_on""")
    void settle(Collection<UUID> projectIds);
}
