package com.logitech.serviceportal.contracts.api.accounts;

import java.util.List;

/**
 * How the caller likes his lists: the filters he keeps under a name, and the columns he does not want to see. They are his alone; a
 * stranger's view answers as one that does not exist.
 *
 * <p>A list is named by its page without the ending, {@code spaces/devices}: words of small letters, parted by slashes and hyphens.
 */
public interface PersonalLists {

    /** The caller's views of the list, by name. */
    List<View> views(String list);

    /**
     * Keeps a filter under a name. Refused: a name that is not 1 to 60 characters or that he has on this list already, a query that is not
     * 1 to 2000 characters, a view above 50 of one list or 500 in all.
     */
    View keep(NewView view);

    /** Forgets one of the caller's views. */
    void forget(ViewId view);

    /** The columns the caller does not want to see on the list; empty as long as he has chosen none. */
    List<String> hiddenColumns(String list);

    /**
     * Remembers which columns the caller does not want to see, in place of those before. Refused: more than 50 columns, a column's name
     * that is not a word of the list, a choice for more than 200 lists.
     */
    void hideColumns(String list, List<String> columns);

    /** A filter to be kept. @param query of the page's address, without the question mark */
    record NewView(String list, String name, String query) {
    }

    /** A filter the caller keeps. @param query of the page's address, without the question mark */
    record View(ViewId id, String list, String name, String query) {
    }
}
