package org.anxin.reporting.shared.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The typefaces of an official letter. None is shipped: the document names those that offices have, and for each the ones
 * to take where it is missing.
 */
final class LetterFonts {

    /** 小标宋, for the issuer and the title. */
    static final String TITLE = "方正小标宋简体";

    static final String BODY = "仿宋_GB2312";

    /** 黑体, for headings of the first level and heads of tables. */
    static final String HEADING = "黑体";

    /** For page numbers. */
    static final String PAGE = "宋体";

    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">%s</w:fonts>
            """;

    private static final String FONT = """
            <w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>
            """;

    private static final List<String> FONTS = List.of(
            FONT.formatted(TITLE, "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,SimSun,Noto Serif CJK SC"),
            FONT.formatted(BODY, "仿宋,FangSong,FangSong_GB2312,华文仿宋,STFangsong,Noto Serif CJK SC"),
            FONT.formatted(HEADING, "SimHei,华文黑体,STHeiti,Noto Sans CJK SC"),
            FONT.formatted(PAGE, "SimSun,华文宋体,STSong,Noto Serif CJK SC"));

    private LetterFonts() {}

    /** The part of the document that names the typefaces; POI has no words for it. */
    static void nameIn(XWPFDocument document) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var part = document.getPackage()
                    .createPart(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
            document.getPackagePart()
                    .addRelationship(
                            name,
                            TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
            try (OutputStream out = part.getOutputStream()) {
                out.write(TABLE.formatted(String.join("", FONTS)).strip().getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
