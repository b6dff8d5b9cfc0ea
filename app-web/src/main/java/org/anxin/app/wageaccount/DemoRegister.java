package org.anxin.app.wageaccount;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.anxin.domain.wageaccount.DemoBooks;
import org.anxin.domain.wageaccount.DemoSize;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the empty register of a demonstration, and tells how long that took. */
@Component
@Order(0)
@ConditionalOnProperty("anxin.demo")
class DemoRegister implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRegister.class);
    private static final long SEED = 724;

    private final DemoBooks books;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String size;

    DemoRegister(
            DemoBooks books,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${anxin.demo-size:small}") String size) {
        this.books = books;
        this.transaction = transaction;
        this.clock = clock;
        this.size = size;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (books.isThereAny()) {
            return;
        }
        var begun = clock.instant();
        var written = transaction.execute(status -> books.write(DemoSize.of(size), SEED, LocalDate.now(clock)));
        LOG.info(
                "示例数据（{}）已写入，用时 {} 秒：企业 {} 家、项目 {} 个、专用账户 {} 个、月报 {} 份、代发明细 {} 行",
                size,
                Duration.between(begun, clock.instant()).toMillis() / 1000.0,
                written.enterprises(),
                written.projects(),
                written.accounts(),
                written.notices(),
                written.payoutLines());
    }
}
