package org.anxin.persistence.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of storage: the module's beans, the real schema, the real PostgreSQL. One context serves them all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@UsesTestDatabase
@SpringBootTest(
        classes = PersistenceContext.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false",
            "spring.jpa.properties.hibernate.jdbc.time_zone=Asia/Shanghai",
            "spring.session.jdbc.initialize-schema=never",
            "anxin.data-dir=target/test-data",
            "anxin.key-file=target/test-keys/encryption.keys"
        })
public @interface PersistenceTest {}
