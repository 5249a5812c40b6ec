package org.saksi.matching.records;

import java.util.Arrays;

/// Gathers one column value by value: a growing dictionary with open addressing and one code a row.
final class ColumnBuilder {

    private static final int FIRST_SIZE = 256;

    private final String heading;
    private final Role role;
    private String[] values = new String[FIRST_SIZE];
    private int[] slots = new int[FIRST_SIZE * 2];
    private int[] codes = new int[FIRST_SIZE];
    private int distinct = 1;
    private int rows;

    ColumnBuilder(String heading, Role role) {
        this.heading = heading;
        this.role = role;
        values[0] = "";
    }

    boolean is(String otherHeading, Role otherRole) {
        return heading.equals(otherHeading) && role == otherRole;
    }

    void add(String value) {
        if (rows == codes.length) {
            codes = Arrays.copyOf(codes, rows * 2);
        }
        codes[rows++] = value.isEmpty() ? 0 : codeOf(value);
    }

    void padTo(int wanted) {
        while (rows < wanted) {
            add("");
        }
    }

    Column build() {
        return new Column(heading, role, Arrays.copyOf(values, distinct), Arrays.copyOf(codes, rows));
    }

    private int codeOf(String value) {
        int mask = slots.length - 1;
        int slot = spread(value.hashCode()) & mask;
        while (slots[slot] != 0) {
            if (values[slots[slot]].equals(value)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        if (distinct == values.length) {
            values = Arrays.copyOf(values, distinct * 2);
        }
        values[distinct] = value;
        slots[slot] = distinct++;
        if (distinct * 2 > slots.length) {
            rehash();
        }
        return distinct - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int code = 1; code < distinct; code++) {
            int slot = spread(values[code].hashCode()) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = code;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
