package org.anxin.persistence.organization;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions are read and written in transactions of their own, which do not ask who acts: the answer is in the session
 * that is about to be read. A session is written when an answer begins to leave, and a long export leaves from within its
 * read-only transaction, so the connection of whatever runs is put aside meanwhile.
 */
@Configuration(proxyBeanMethods = false)
class SessionStorage {

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        var template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new OnAnotherConnection(dataSource, template);
    }

    /** The template alone would take the connection of a JPA transaction for its own. */
    private record OnAnotherConnection(DataSource dataSource, TransactionTemplate template)
            implements TransactionOperations {

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            var running = TransactionSynchronizationManager.unbindResourceIfPossible(dataSource);
            try {
                return template.execute(action);
            } finally {
                if (running != null) {
                    TransactionSynchronizationManager.bindResource(dataSource, running);
                }
            }
        }
    }
}
