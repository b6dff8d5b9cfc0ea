package org.anxin.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.anxin.persistence.shared.UsesTestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** A test of the whole product behind its own doors: demo accounts, the real schema, the real PostgreSQL. One context serves them all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@UsesTestDatabase
@AutoConfigureMockMvc
@SpringBootTest(
        classes = {AnxinApplication.class, Signed.class, CountedStatements.class, ARegister.class},
        properties = {
            "anxin.demo=true",
            "anxin.demo-on-external-database=true",
            "anxin.data-dir=target/test-data",
            "anxin.key-file=target/test-keys/encryption.keys"
        })
public @interface AnxinTest {}
