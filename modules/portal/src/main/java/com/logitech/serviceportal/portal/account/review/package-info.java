/**
 * Account reviews: the rows of every module gathered on one day, and shown as a page, as a paper and as a workbook.
 *
 * <p>The modules cannot see each other all at once; the portal can. So it gathers here, in the name of who asked, and gives what it found
 * to be kept. What is shown and printed is only what was kept.
 */
package com.logitech.serviceportal.portal.account.review;
