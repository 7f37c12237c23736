import { absolute, sitemapPath } from '../links.ts';
import { partPages, toNewsSitemap, toSitemap, type NewsPage, type SitemapPage } from './sitemap.ts';

/** All that sitemaps are made of. */
export interface SitemapContent {
  pages: SitemapPage[];
  /** The articles of the two days before the build. */
  news: NewsPage[];
  publication: string;
  /** The address of the site. */
  address: string;
}

/** A sitemap by the name of its part, to be written when its turn comes. */
export interface SitemapFile {
  part: string;
  address: string;
  write: () => string;
}

/** Part the pages of a site into files. The schema forbids an empty one, so there is one of news only while there is news. */
export function toSitemapFiles({ pages, news, publication, address }: SitemapContent): SitemapFile[] {
  const files = partPages(pages).map((part, index) => ({
    part: String(index + 1),
    write: () => toSitemap(part),
  }));
  if (news.length > 0) files.push({ part: 'news', write: () => toNewsSitemap(news, publication) });
  return files.map((file) => ({ ...file, address: absolute(sitemapPath(file.part), address) }));
}

/** The addresses that crawlers are told of: the list of all sitemaps, and the one of news, which some ask for alone. */
export function listEntrances({ news, address }: Pick<SitemapContent, 'news' | 'address'>): string[] {
  const parts = news.length > 0 ? ['', 'news'] : [''];
  return parts.map((part) => absolute(sitemapPath(part), address));
}
