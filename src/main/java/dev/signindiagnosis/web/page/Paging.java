package dev.signindiagnosis.web.page;

import java.util.Map;

/**
 * Which part of a list a page shows.
 *
 * @param page its number, from 1
 * @param pages how many there are, at least 1
 * @param from index of the first entry
 * @param to index after the last entry
 * @param total how many entries there are
 */
record Paging(int page, int pages, int from, int to, int total) {

    /** The page asked for; a number out of range leads to the nearest page, anything else to the first. */
    static Paging of(String asked, int total, int size) {
        int pages = Math.max(1, (total + size - 1) / size);
        int page = asked.matches("\\d{1,6}") ? Math.min(pages, Math.max(1, Integer.parseInt(asked))) : 1;
        int from = (page - 1) * size;
        return new Paging(page, pages, from, Math.min(total, from + size), total);
    }

    /** Whether there is a page before. */
    public boolean hasPrevious() {
        return page > 1;
    }

    /** Whether there is a page after. */
    public boolean hasNext() {
        return page < pages;
    }

    /** The numbers for a sentence. */
    Map<String, Object> facts() {
        return Map.of("from", total == 0 ? 0 : from + 1, "to", to, "total", total);
    }
}
