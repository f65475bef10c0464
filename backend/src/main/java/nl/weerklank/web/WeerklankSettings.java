package nl.weerklank.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set.
 *
 * @param scenarios folder with further cases beside the shipped ones, or null
 * @param allowedOrigins web origins other than the server's own that may open a socket or change something
 * @param hosts names other than localhost under which a server that listens on this machine only may be spoken to, for
 *     instance that of a proxy before it
 * @param requestsPerMinute most requests from one address, on a server that others can reach; 0 for no limit
 * @param messagesPerMinute most messages over one socket, drafts among them; 0 for no limit
 * @param conversationsPerMinute most conversations that one address begins, likewise
 */
@ConfigurationProperties("weerklank")
record WeerklankSettings(
        String scenarios,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue List<String> hosts,
        @DefaultValue("900") int requestsPerMinute,
        @DefaultValue("1200") int messagesPerMinute,
        @DefaultValue("60") int conversationsPerMinute) {}
