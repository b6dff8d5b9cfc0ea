package org.anxin.app.wageaccount.labor;

import org.anxin.app.wageaccount.DemoRegister;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demonstration's payments and notices were written in bulk; how their cycles stand follows at once. */
@Component
@Order(1)
@ConditionalOnProperty("anxin.demo")
class DemoLaborSettlement implements ApplicationRunner {

    private final DemoRegister register;
    private final SettlingLaborCost settling;

    DemoLaborSettlement(DemoRegister register, SettlingLaborCost settling) {
        this.register = register;
        this.settling = settling;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (register.hasWritten()) {
            settling.everything();
        }
    }
}
