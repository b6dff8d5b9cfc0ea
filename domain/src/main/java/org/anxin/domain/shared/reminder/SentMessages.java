package org.anxin.domain.shared.reminder;

import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** 发送记录: what was sent to whom by which channel, and what became of it. */
public interface SentMessages {

    /**
     * @param scope limits the recipients by their unit
     * @param withText whether the asker may read, and search for, what the messages say
     */
    ListPage<SentMessage> page(ListQuery query, Scope scope, boolean withText);

    void forEach(ListQuery query, Scope scope, boolean withText, Consumer<SentMessage> line);
}
