package org.anxin.persistence.shared.audit;

import javax.sql.DataSource;
import org.anxin.domain.shared.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells PostgreSQL at the begin of every writing transaction who acts and by which request, for the row history. */
@Component
class ActorTransactionListener implements TransactionExecutionListener {

    private final ObjectProvider<DataSource> dataSource;
    private final ObjectProvider<CurrentActor> currentActor;

    ActorTransactionListener(ObjectProvider<DataSource> dataSource, ObjectProvider<CurrentActor> currentActor) {
        this.dataSource = dataSource;
        this.currentActor = currentActor;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure != null || transaction.isReadOnly()) {
            return;
        }
        var actor = currentActor.getIfAvailable();
        if (actor == null) {
            return;
        }
        new JdbcTemplate(dataSource.getObject())
                .query(
                        "SELECT set_config('anxin.actor', ?, true), set_config('anxin.request', ?, true)",
                        rows -> {},
                        actor.get().username(),
                        actor.requestId());
    }
}
