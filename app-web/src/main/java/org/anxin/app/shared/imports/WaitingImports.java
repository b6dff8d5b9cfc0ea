package org.anxin.app.shared.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.imports.ImportKind;
import org.anxin.domain.shared.imports.ImportRunLedger;
import org.anxin.domain.shared.imports.ImportRunLine;
import org.anxin.domain.shared.imports.ImportState;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of the asker that wait to be confirmed or corrected, or whose columns nobody knows. */
@Component
class WaitingImports implements TodoSource {

    private static final ListQuery WAITING = new ListQuery(
            Map.of("states", ImportState.CHECKED + "," + ImportState.UNMAPPED),
            "",
            false,
            ListQuery.DEFAULT_SIZE,
            null,
            null,
            1);

    private final ImportRunLedger ledger;
    private final ImportKinds kinds;

    WaitingImports(ImportRunLedger ledger, ImportKinds kinds) {
        this.ledger = ledger;
        this.kinds = kinds;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Todo> todosOf(Actor actor) {
        if (!actor.may(Permission.IMPORT_UPLOAD.code())) {
            return List.of();
        }
        var titles = kinds.of(actor).stream().collect(Collectors.toMap(ImportKind::code, ImportKind::title));
        return ledger.page(WAITING, actor.unitCode(), titles.keySet()).rows().stream()
                .filter(line -> line.uploadedBy().equals(actor.username()))
                .map(line -> todo(line, titles.get(line.kind())))
                .toList();
    }

    private static Todo todo(ImportRunLine line, String kindTitle) {
        if (line.state() == ImportState.UNMAPPED) {
            return new Todo(
                    "说明各列：第 " + line.number() + " 批，导入" + kindTitle,
                    line.fileName(),
                    null,
                    Todo.Colour.ORANGE,
                    "/imports/" + line.id() + "/layout");
        }
        boolean sound = line.errorRows() == 0;
        boolean nothingNew = line.knownRows() == line.rowCount();
        return new Todo(
                (nothingNew ? "都已登记，可以撤回：" : sound ? "确认入库：" : "更正错误：") + "第 " + line.number() + " 批，导入" + kindTitle,
                line.fileName() + (sound ? "" : "，" + line.errorRows() + " 行有错误"),
                null,
                sound ? Todo.Colour.YELLOW : Todo.Colour.ORANGE,
                "/imports/" + line.id());
    }
}
