package org.anxin.reporting.task;

import java.util.List;
import org.anxin.domain.task.AssignmentRow;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.Task;
import org.anxin.domain.task.TaskBreakdown;

/** A short breakdown with everything that makes the real one hard to draw: long cells, empty ones, several measures. */
final class ATaskBreakdown {

    private static final String TOWNSHIPS = "各乡镇人民政府、街道办事处、开发区管委会";
    private static final String LONG = "施工总承包企业要加强对分包企业劳动用工和工资发放的监督管理，在工程项目部配备劳资专管员，".repeat(3);

    private ATaskBreakdown() {}

    static TaskBreakdown ofTwoTasks() {
        return new TaskBreakdown(
                List.of(new Task(1, "一", "明确企业工资支付和清偿主体责任", 1), new Task(2, "二", "加强执法维权能力建设", 12)),
                List.of(
                        new AssignmentRow(1, 1, "区人社局、" + TOWNSHIPS, "区住建局、交通局、水利中心、财政局（国资委）等部门", "加强执法检查力度。"),
                        new AssignmentRow(2, 1, "区住建局等行业主管部门及" + TOWNSHIPS, "区人社局", ""),
                        new AssignmentRow(3, 2, "区人社局及" + TOWNSHIPS, "", "加强劳动监察执法能力建设。")),
                List.of(
                        new Measure(1, 1, "按月足额支付", "1．各类企业要依法将工资按月足额支付给农民工本人。"),
                        new Measure(2, 2, "劳资专管员", "2．" + LONG),
                        new Measure(3, 2, "合法分包", "3．" + LONG),
                        new Measure(4, 3, "能力建设", "4．" + LONG)),
                List.of(),
                List.of());
    }
}
