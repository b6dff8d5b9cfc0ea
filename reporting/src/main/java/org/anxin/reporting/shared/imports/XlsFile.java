package org.anxin.reporting.shared.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.anxin.domain.shared.RuleViolation;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 97–2003, read record by record; results of formulas as they are stored. */
final class XlsFile implements TabularFile {

    private final Path file;
    private final List<Sheet> sheets = new ArrayList<>();

    XlsFile(Path file) {
        this.file = file;
        process(new Listener(0, line -> false));
        if (sheets.isEmpty()) {
            throw new RuleViolation("import.file.damaged");
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void read(int sheetNo, Predicate<Line> reader) {
        process(new Listener(sheetNo, reader));
    }

    @Override
    public void close() {
        // opened for each reading
    }

    private void process(Listener listener) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var formats = new FormatTrackingHSSFListener(null);
            listener.formats = formats;
            var request = new HSSFRequest();
            request.addListenerForAllRecords(listener);
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, container);
        } catch (EncryptedDocumentException locked) {
            throw new RuleViolation("import.file.encrypted");
        } catch (RuleViolation ours) {
            throw ours;
        } catch (IOException | HSSFUserException | RuntimeException torn) {
            throw new RuleViolation("import.file.damaged");
        }
    }

    /** Gathers the cells of the wanted sheet row by row; sheet 0 gathers the names only. */
    private final class Listener extends AbortableHSSFListener {

        private static final short GO_ON = 0;
        private static final short ENOUGH = 1;

        private final int wanted;
        private final Predicate<Line> reader;
        private FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(null);
        private @Nullable SSTRecord texts;
        private boolean date1904;
        private int sheet;
        private int depth;
        private int row = -1;
        private List<RawCell> cells = new ArrayList<>();
        private int formulaColumn = -1;

        Listener(int wanted, Predicate<Line> reader) {
            this.wanted = wanted;
            this.reader = reader;
        }

        @Override
        public short abortableProcessRecord(Record record) {
            formats.processRecordInternally(record);
            return switch (record) {
                case BoundSheetRecord bound -> name(bound);
                case SSTRecord sst -> {
                    texts = sst;
                    yield GO_ON;
                }
                case DateWindow1904Record window -> {
                    date1904 = window.getWindowing() == 1;
                    yield GO_ON;
                }
                case BOFRecord bof -> begin(bof);
                case EOFRecord eof -> end();
                case StringRecord result -> formulaText(result.getString());
                case CellValueRecordInterface cell -> sheet == wanted && depth == 1 ? cell(cell) : GO_ON;
                default -> GO_ON;
            };
        }

        private short name(BoundSheetRecord bound) {
            if (wanted == 0) {
                boolean visible = !bound.isHidden() && !bound.isVeryHidden();
                sheets.add(new Sheet(sheets.size() + 1, bound.getSheetname(), visible));
            }
            return GO_ON;
        }

        private short begin(BOFRecord bof) {
            depth++;
            if (bof.getType() != BOFRecord.TYPE_WORKBOOK && depth == 1) {
                sheet++;
            }
            return GO_ON;
        }

        private short end() {
            depth--;
            if (depth > 0) {
                return GO_ON;
            }
            if (wanted == 0) {
                return ENOUGH;
            }
            return sheet == wanted && row >= 0 && depth == 0 ? finish() : GO_ON;
        }

        private short finish() {
            handOver();
            return ENOUGH;
        }

        private boolean handOver() {
            var line = new Line(row + 1, cells);
            cells = new ArrayList<>();
            return reader.test(line);
        }

        private short cell(CellValueRecordInterface cell) {
            if (cell.getRow() != row) {
                if (row >= 0 && !handOver()) {
                    return ENOUGH;
                }
                row = cell.getRow();
            }
            formulaColumn = -1;
            put(cell.getColumn(), valueOf(cell));
            return GO_ON;
        }

        private void put(int column, RawCell value) {
            if (value == RawCell.BLANK) {
                return;
            }
            while (cells.size() <= column) {
                cells.add(RawCell.BLANK);
            }
            cells.set(column, value);
        }

        private short formulaText(String text) {
            if (sheet == wanted && formulaColumn >= 0) {
                put(formulaColumn, RawCell.text(text));
                formulaColumn = -1;
            }
            return GO_ON;
        }

        private RawCell valueOf(CellValueRecordInterface cell) {
            return switch (cell) {
                case LabelSSTRecord label
                when texts != null ->
                    RawCell.text(texts.getString(label.getSSTIndex()).getString());
                case LabelRecord label -> RawCell.text(label.getValue());
                case NumberRecord number -> number(number.getValue(), cell);
                case BoolErrRecord value ->
                    value.isBoolean()
                            ? RawCell.text(value.getBooleanValue() ? "是" : "否")
                            : errorOf(value.getErrorValue());
                case FormulaRecord formula -> resultOf(formula);
                default -> RawCell.BLANK;
            };
        }

        private RawCell resultOf(FormulaRecord formula) {
            if (formula.hasCachedResultString()) {
                formulaColumn = formula.getColumn();
                return RawCell.uncalculated();
            }
            return switch (CellType.forInt(formula.getCachedResultType())) {
                case BOOLEAN -> RawCell.text(formula.getCachedBooleanValue() ? "是" : "否");
                case ERROR -> errorOf(formula.getCachedErrorValue());
                default -> number(formula.getValue(), formula);
            };
        }

        private static RawCell errorOf(int code) {
            return RawCell.error(
                    FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR");
        }

        private RawCell number(double value, CellValueRecordInterface cell) {
            if (!Double.isFinite(value)) {
                return RawCell.error("#NUM!");
            }
            var number = new BigDecimal(Double.toString(value));
            int formatId = formats.getFormatIndex(cell);
            var format = formats.getFormatString(cell);
            return NumberCells.of(number, formatId, format, date1904);
        }
    }
}
