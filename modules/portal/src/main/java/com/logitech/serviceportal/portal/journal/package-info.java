/** Pages and resources of the journal: who did what and when, what was refused, and the proof that nothing of it was changed. Read only. */
package com.logitech.serviceportal.portal.journal;

