/**
 * Lets open pages know that something changed, so that they ask anew.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>Server-Sent Events, as the browser's own {@code EventSource} reads them: an answer that does not end, over the same port, proxy,
 *     cookie and door as every page. Rejected: WebSockets by Faces, whose page wants a script of its own beside our policy for scripts,
 *     whose channel is bound to the HTTP session and to one server, and which the door's filters never see.</li>
 * <li>Written by an asynchronous servlet. Rejected: the sink of Jakarta REST; all that answers under {@code /api} is described there,
 *     counted as a request of a program (R146), and ends. A channel that waits holds no thread.</li>
 * <li>A channel ends after two minutes, and the browser opens the next: so the door looks at session and rights again, and
 *     who is signed out or may see less is told no more. It marks no session used, nor does what a page asks because of it.</li>
 * <li>A page in the background holds no channel: browsers open few connections to one host, and its reader sees nothing. What it
 *     missed it hears when it is looked at again. Without a channel a page asks by itself now and then.</li>
 * <li>Of a change only ids are sent. The page asks for itself once more and takes over the parts that differ; so nothing is drawn in
 *     two ways, and nothing is shown that its visitor may not see. Such an answer keeps no view and takes no message that waits for the
 *     reader. One thing is told whole: who else of our people has the ticket open, which no page shows as the server wrote it.</li>
 * <li>A server that stops ends its channels, and the browser opens the next wherever it is led. What answers meanwhile for a server that
 *     comes or goes is not the portal's, and ends no page's asking.</li>
 * </ul>
 *
 * <p><b>Measured</b> with 200 open channels: about one percent of a core, no thread that waits, some 20 MB.
 */
package com.logitech.serviceportal.portal.push;
