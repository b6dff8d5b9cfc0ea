package org.anxin.domain.shared;

/**
 * Numbers without gaps, counted for each kind of paper and year. The number that a transaction takes is given back when it
 * fails, and a second one that asks meanwhile waits.
 */
public interface DocumentNumbers {

    /** @param kind such as “wage-account-receipt/341504-RS” */
    int next(String kind, int year);
}
