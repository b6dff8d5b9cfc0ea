package org.anxin.domain.wageaccount.notice;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Payouts of a notice that the bank sent out together (代发批次).
 *
 * @param batchNo empty where the bank's file has none
 * @param runId the import that it came with; null for what came with none
 * @param lines payments to people, successful or not
 * @param paid what reached them, in yuan
 */
public record PayoutBatch(
        String batchNo, @Nullable UUID runId, @Nullable Long runNumber, int lines, BigDecimal paid) {}
