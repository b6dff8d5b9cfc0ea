package org.anxin.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the statements that the product sends, so that a test can see an N+1. */
@Component
public class CountedStatements implements BeanPostProcessor {

    /** Of this thread, so that the queue's own looking around does not count. */
    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    /** How many statements an act takes. */
    public static int during(ThrowingAct act) throws Exception {
        return sent(act).size();
    }

    /**
     * The statements that an act takes, for a test to show them when they are too many. Those of the session do not count:
     * a request of a test has no cookie and begins a session each time.
     */
    public static List<String> sent(ThrowingAct act) throws Exception {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            act.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    @FunctionalInterface
    public interface ThrowingAct {
        void run() throws Exception;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(DataSource.class, source) : bean;
    }

    private static <T> T counted(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type, AutoCloseable.class}, (p, method, args) -> {
                    try {
                        var answer = method.invoke(target, args);
                        if (answer instanceof Connection connection
                                && method.getName().equals("getConnection")) {
                            return counted(Connection.class, connection);
                        }
                        if (method.getName().startsWith("prepare")
                                && SENT.get() != null
                                && !String.valueOf(args[0]).contains("SPRING_SESSION")) {
                            SENT.get().add(String.valueOf(args[0]));
                        }
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
