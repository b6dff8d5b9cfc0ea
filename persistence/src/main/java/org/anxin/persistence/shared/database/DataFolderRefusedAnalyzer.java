package org.anxin.persistence.shared.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence instead of a stack trace when the application refuses to start on its data folder. */
final class DataFolderRefusedAnalyzer extends AbstractFailureAnalyzer<DataFolderRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderRefused cause) {
        return new FailureAnalysis(cause.problem() + "\n" + cause.inEnglish(), cause.remedy(), cause);
    }
}
