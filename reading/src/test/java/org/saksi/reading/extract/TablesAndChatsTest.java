package org.saksi.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;

/// Workbooks and exported chats.
class TablesAndChatsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    private static Transcript read(String name, byte[] bytes) {
        return EXTRACTOR.read(bytes, FileHint.named(name));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet houses = book.createSheet("Houses");
            Row head = houses.createRow(0);
            head.createCell(0).setCellValue("house");
            head.createCell(1).setCellValue("people");
            head.createCell(3).setCellValue("seen");
            Row mill = houses.createRow(2);
            mill.createCell(0).setCellValue("Mill\nby the river");
            mill.createCell(1).setCellValue(1240);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            mill.createCell(3).setCellValue(LocalDateTime.of(2025, 3, 1, 0, 0));
            mill.getCell(3).setCellStyle(day);
            CellStyle share = book.createCellStyle();
            share.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            Sheet hidden = book.createSheet("Shares");
            hidden.createRow(0).createCell(0).setCellValue(0.255);
            hidden.getRow(0).getCell(0).setCellStyle(share);
            book.setSheetHidden(1, true);
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_workbook_is_read_as_it_shows_itself() throws IOException {
        Transcript transcript = read("list.bin", workbook());
        assertThat(transcript.mediaType()).endsWith("spreadsheetml.sheet");
        assertThat(transcript.text()).isEqualTo("Houses\nhouse\tpeople\t\tseen\nMill by the river\t1240\t\t2025-03-01\n\nShares\n25.5%");
        assertThat(transcript.anchors(AnchorKind.ROW)).extracting(Anchor::label).containsExactly("Houses!1", "Houses!3", "Shares!1");
        assertThat(transcript.anchors(AnchorKind.SECTION)).extracting(Anchor::label).containsExactly("Houses", "Shares");
        assertThat(transcript.anchors(AnchorKind.SECTION).get(1).attributes()).isEqualTo(Map.of("hidden", "true"));
        assertThat(transcript.recovery()).isEqualTo(new Recovery(Recovery.State.COMPLETE, 7, 7, "cells", ""));
    }

    @Test
    void a_workbook_without_its_list_of_sheets_still_gives_them() {
        Transcript transcript = read("list.xlsx",
                Made.zip(Map.of("xl/worksheets/sheet1.xml", Made.utf8(
                        "<worksheet><sheetData><row><c><v>12</v></c><c t='inlineStr'><is><t>mill</t></is></c></row></sheetData></worksheet>"))));
        assertThat(transcript.text()).contains("12\tmill");
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.COMPLETE);
    }

    @Test
    void a_whatsapp_chat_is_the_file_itself_with_a_passage_a_message() {
        String chat = "[01/02/2025, 10:11:12] Anya: They moved us\nto the second floor\n[01/02/2025, 10:12:40] \u200EBorin K.: \u200E<attached: 0001-PHOTO.jpg>\n"
                + "[02/02/2025, 09:00:01] Anya: 😀 12 people\n";
        Transcript transcript = read("_chat.txt", Made.utf8(chat));
        assertThat(transcript.text()).isEqualTo(chat);
        List<Anchor> messages = transcript.anchors(AnchorKind.MESSAGE);
        assertThat(messages).extracting(Anchor::label).containsExactly("Anya", "Borin K.", "Anya");
        assertThat(transcript.quote(messages.get(0).start(), messages.get(0).end()))
                .isEqualTo("[01/02/2025, 10:11:12] Anya: They moved us\nto the second floor");
        assertThat(messages.get(1).attributes()).containsEntry("attached", "0001-PHOTO.jpg").containsEntry("time", "01/02/2025, 10:12:40");
        assertThat(transcript.quote(messages.get(2).start(), messages.get(2).end())).isEqualTo("[02/02/2025, 09:00:01] Anya: 😀 12 people");
        assertThat(transcript.recovery().state()).as(transcript.recovery().toString()).isEqualTo(Recovery.State.COMPLETE);
    }

    @Test
    void the_other_telephones_chat_is_read_too() {
        String chat = "12/31/24, 9:05\u202FPM - Messages and calls are end-to-end encrypted.\n12/31/24, 9:06\u202FPM - +855 12 345 678: Where are you?\n"
                + "1/1/25, 12:00\u202FAM - Anya: IMG-1.jpg (file attached)\nlook\n";
        Transcript transcript = read("WhatsApp Chat.txt", Made.utf8(chat));
        assertThat(transcript.anchors(AnchorKind.MESSAGE)).extracting(Anchor::label).containsExactly("", "+855 12 345 678", "Anya");
        assertThat(transcript.anchors(AnchorKind.MESSAGE).get(2).attributes()).containsEntry("attached", "IMG-1.jpg");
    }

    @Test
    void a_text_that_only_mentions_a_date_is_no_chat() {
        Transcript transcript = read("a.txt", Made.utf8("On 01/02/2025, 10:11 - nobody: came.\nNothing else."));
        assertThat(transcript.reader()).isEqualTo("text/1");
    }
}
