package com.logitech.serviceportal.support.api.work;

/** Why an incident is outside JumpStart (R128). */
public enum RefusalReason {
    OTHER_MAKER("(i)", "a bundled computer or another maker's hardware or software, or what it causes", true),
    FOREIGN_CODE("(ii)", "code that is not Microsoft's, or customized, outside the reference architecture", false),
    OUT_OF_MAINSTREAM("(iii)", "a Microsoft product out of mainstream support", false),
    ON_SITE("(iv)", "a repair, or maintenance on site", true),
    MODIFIED("(v)", "a product that others have modified", false),
    OUTSIDE_CAUSE("(vi)", "fire, a virus, a surge or the like", false),
    UNINTENDED_USE("(vii)", "a use the product is not meant for", false),
    ACCIDENT("(viii)", "an accident, misuse or abuse", false),
    INFRASTRUCTURE("(ix)", "the infrastructure, such as bandwidth or power", true),
    FORCE_MAJEURE("(x)", "force majeure", false),
    OUTSIDE_HOURS("(xi)", "a request outside the desk's hours", false);

    private final String code;
    private final String title;
    private final boolean pathOwed;

    RefusalReason(String code, String title, boolean pathOwed) {
        this.code = code;
        this.title = title;
        this.pathOwed = pathOwed;
    }

    /** Its number in the text: "(iv)". */
    public String code() {
        return code;
    }

    /** As a part of a sentence. */
    public String title() {
        return title;
    }

    /** Whether the analysis and a path to who can help are owed all the same. */
    public boolean isPathOwed() {
        return pathOwed;
    }
}
