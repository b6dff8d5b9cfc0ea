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
 * that is about to be read.
 */
@Configuration(proxyBeanMethods = false)
class SessionStorage {

    /**
     * On a connection of their own, too: a long answer stores the session while the transaction that it is read in goes
     * on, and nothing may be written in that one, nor may it end.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        var template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return aside(dataSource, template);
    }

    private static TransactionOperations aside(DataSource dataSource, TransactionOperations own) {
        return new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
                var outer = TransactionSynchronizationManager.unbindResourceIfPossible(dataSource);
                try {
                    return own.execute(action);
                } finally {
                    if (outer != null) {
                        TransactionSynchronizationManager.bindResource(dataSource, outer);
                    }
                }
            }
        };
    }
}
