package org.saksi.app.web.pages;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The pages that are served.
@Configuration(proxyBeanMethods = false)
@Import({UnlockPage.class, LookSetting.class, ExhibitsPage.class, ArrivalDoor.class, DeskPage.class, FigureDecision.class, Troubles.class,
    LastResort.class, StillHere.class, FiguresPage.class, DocumentPage.class, SealPage.class, StatementPage.class, OriginJudging.class,
    HandFigureDoor.class})
public class PageConfiguration {}
