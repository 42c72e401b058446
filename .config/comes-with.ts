/** What the bundler tells about a module. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** Whether a module comes with one of others: static imports alone lead from there to it. */
export function comesWith(id: string, others: (id: string) => boolean, modules: Modules): boolean {
  const seen = new Set<string>();
  const reach = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    return others(module) || (modules.getModuleInfo(module)?.importers.some(reach) ?? false);
  };
  return reach(id);
}
