/**
 * The offices of linked Sync organizations (R17, R18): links and their certificates, pulls from Sync's API within its limits (R146), and
 * what is decided after one. What a pull reads is judged first, and put into the books by choice.
 *
 * <p>Reading, judging and putting in are steps of their own, each begun in the books before it is done, so that what is lost with its
 * server is taken up by another, from where it had come to. A step that has waited too long, or was cancelled, finds that it is not the
 * one that runs, and has nothing more to say.
 */
package com.logitech.serviceportal.contracts.sync;
