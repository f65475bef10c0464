package nl.weerklank;

import nl.weerklank.miti.Coder;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The server: puts the rooms together. The domain rooms know nothing of it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Weerklank {

    @Bean
    Coder coder() {
        return Coder.shipped();
    }
}
