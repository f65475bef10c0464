package nl.weerklank.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set.
 *
 * @param scenarios folder with further cases beside the shipped ones, or null
 * @param allowedOrigins web origins other than the server's own that may open a socket
 */
@ConfigurationProperties("weerklank")
record WeerklankSettings(String scenarios, @DefaultValue List<String> allowedOrigins) {}
