using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Something that differs between two versions of a form, in the words of the form.</summary>
/// <param name="Tempat">The things that hold it, from the outermost: the sasaran, its indikator.</param>
/// <param name="Apa">The field, or what was added or taken away.</param>
/// <param name="Lama">What stood there; <c>null</c>: nothing.</param>
/// <param name="Baru">What stands there now; <c>null</c>: nothing.</param>
/// <param name="Selisih">How much more or less, of amounts of money; empty otherwise.</param>
public sealed record BedaIsian(string Tempat, string Apa, string? Lama, string? Baru, string Selisih = "")
{
    /// <summary>Address of the field or thing in the newer one; empty when it is not there any more.</summary>
    public string Alamat { get; init; } = "";
}

/// <summary>Compares two versions of a form as people see them: fields by their labels, things by what names them.</summary>
/// <param name="kata">A value as a person reads it.</param>
public sealed class BedaFormulir(Func<BidangTerisi, string> kata)
{
    /// <summary>The differences, in the order of the newer one.</summary>
    public IReadOnlyList<BedaIsian> Antara(ButirTerisi lama, ButirTerisi baru)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        return [.. Butir(lama, baru, "", "")];
    }

    private IEnumerable<BedaIsian> Butir(ButirTerisi lama, ButirTerisi baru, string tempat, string judul)
    {
        foreach (var b in baru.Bidang.Where(b => b.Teks != (Pasangan(lama, b)?.Teks ?? "")))
        {
            var dulu = Pasangan(lama, b) is { Teks.Length: > 0 } d ? kata(d) : null;
            var apa = judul.Length > 0 && judul != b.Uraian.Label ? $"{judul} {b.Uraian.Label}" : b.Uraian.Label;
            yield return new BedaIsian(tempat, apa, dulu, b.Teks.Length > 0 ? kata(b) : null, b.Uraian.Jenis == JenisBidang.Rupiah
                ? Selisih(Pasangan(lama, b)?.Teks, b.Teks) : "") { Alamat = b.Alamat };
        }

        foreach (var d in baru.Daftar)
        {
            foreach (var beda in Daftar(lama.Daftar.FirstOrDefault(x => x.Uraian.Kunci == d.Uraian.Kunci)?.Butir ?? [], d, tempat))
            {
                yield return beda;
            }
        }
    }

    private IEnumerable<BedaIsian> Daftar(IReadOnlyList<ButirTerisi> dulu, DaftarTerisi kini, string tempat)
    {
        if (kini.Uraian.Bentuk == BentukDaftar.PetaTahun)
        {
            return kini.Butir.Count > 0 && dulu.Count > 0 ? Butir(dulu[0], kini.Butir[0], tempat, kini.Uraian.Judul) : [];
        }

        var u = kini.Uraian;
        var sisa = dulu.Where(b => Berisi(u, b)).ToList();
        var hasil = new List<BedaIsian>();
        foreach (var b in kini.Butir.Where(b => Berisi(u, b)))
        {
            if (sisa.Find(l => Kenal(u, l) == Kenal(u, b)) is not { } l)
            {
                hasil.Add(new BedaIsian(tempat, $"{Besar(u.Sebutan)} ditambah", null, Uraian(u, b)) { Alamat = b.Alamat });
                continue;
            }

            sisa.Remove(l);
            hasil.AddRange(Butir(l, b, Gabung(tempat, Nama(u, b)), ""));
        }

        return [.. hasil, .. sisa.Select(l => new BedaIsian(tempat, $"{Besar(u.Sebutan)} dihapus", Uraian(u, l), null))];
    }

    // a mapping has a row for everything that could stand in it
    private static bool Berisi(UraianDaftar u, ButirTerisi b) => u.Bentuk != BentukDaftar.Peta || b.Bidang.Skip(1)
        .Any(x => x.Teks.Length > 0);

    // by its codes; things without a code by their words
    private static string Kenal(UraianDaftar u, ButirTerisi b)
    {
        IEnumerable<string> kunci = u.Bentuk == BentukDaftar.Peta ? b.Bidang.Take(1).Select(x => x.Teks) : u.Pengenal.Select(p => b[p]);
        var kode = string.Join('\n', kunci);
        return kode.Trim().Length > 0 ? kode : string.Join('\n', b.Bidang.Select(x => x.Teks));
    }

    // the words that follow its last code: of a row of the budget those of the sub kegiatan, not of its programme
    private string Nama(UraianDaftar u, ButirTerisi b)
    {
        if (u.Bentuk == BentukDaftar.Peta)
        {
            return kata(b.Bidang[0]);
        }

        var akhir = u.Pengenal.LastOrDefault(p => b[p].Length > 0);
        var sesudah = b.Bidang.SkipWhile(x => x.Uraian.Kunci != akhir).Skip(1).FirstOrDefault();
        return sesudah is { Uraian.Jenis: JenisBidang.TeksPanjang, Teks.Length: > 0 } ? sesudah.Teks
            : b.Bidang.FirstOrDefault(x => x.Uraian.Rujukan.Length > 0 && x.Teks.Length > 0) is { } rujukan
                ? $"{kata(rujukan)}{Rinci(u, b, rujukan)}" : BentukIsian.Sebutan(b, u);
    }

    private static string Rinci(UraianDaftar u, ButirTerisi b, BidangTerisi kecuali) =>
        string.Concat(b.Bidang.Where(x => x != kecuali && u.Pengenal.Contains(x.Uraian.Kunci) && x.Teks.Length > 0)
            .Select(x => $", {x.Uraian.Label.ToLowerInvariant()} {x.Teks}"));

    private string Uraian(UraianDaftar u, ButirTerisi b)
    {
        var nilai = b.Bidang.Where(x => BentukIsian.Berangka(x.Uraian) && x.Teks.Length > 0)
            .Select(x => $"{x.Uraian.Label.ToLowerInvariant()} {x.Teks}");
        return string.Join("; ", nilai.Prepend(Nama(u, b)));
    }

    private static BidangTerisi? Pasangan(ButirTerisi lama, BidangTerisi b) =>
        lama.Bidang.FirstOrDefault(x => x.Uraian.Kunci == b.Uraian.Kunci);

    private static string Selisih(string? lama, string baru)
    {
        if (!BacaAngka.Coba(lama ?? "", out var a, out _) || !BacaAngka.Coba(baru, out var b, out _) || a is not { } x || b is not { } y
            || x == y)
        {
            return "";
        }

        var persen = x == 0 ? "" : $" ({AngkaIndonesia.Cetak(Math.Abs(y - x) / Math.Abs(x) * 100, 2)} %)";
        return $"{(y > x ? "bertambah" : "berkurang")} {AngkaIndonesia.Cetak(Math.Abs(y - x), 0)}{persen}";
    }

    private static string Gabung(string tempat, string nama) => tempat.Length > 0 ? $"{tempat} › {nama}" : nama;

    private static string Besar(string teks) => teks.Length == 0 ? teks : char.ToUpperInvariant(teks[0]) + teks[1..];
}
