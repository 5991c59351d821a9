-- Nobody seeks by these any more: the search goes by words, and the queue by turns. Each ticket written paid for them.
DROP INDEX support.tickets_open_ranked;
ALTER TABLE support.tickets DROP COLUMN subject_key;
