using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>The things that fields of forms name by their code (<see cref="UraianBidang.Rujukan"/>): codes with what they mean.</summary>
public sealed class RujukanFormulir
{
    private readonly Dictionary<string, OrderedDictionary<string, PilihanBidang>> _daftar = new(StringComparer.Ordinal);

    /// <summary>Takes up the things of a file.</summary>
    public void Tambah(FormulirBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        foreach (var d in berkas.Uraian.Daftar)
        {
            Kumpulkan(d, berkas.Akar);
        }
    }

    /// <summary>Takes up things that no file lists.</summary>
    /// <param name="nama">The name under which fields choose them.</param>
    /// <param name="pilihan">The things.</param>
    public void Tambah(string nama, IEnumerable<PilihanBidang> pilihan)
    {
        ArgumentNullException.ThrowIfNull(pilihan);
        foreach (var p in pilihan)
        {
            Catat(nama, p.Nilai, p.Kata);
        }
    }

    /// <summary>The choices for a name, in the order of their files; none when nobody has written them yet.</summary>
    public IReadOnlyList<PilihanBidang> Untuk(string nama) => _daftar.TryGetValue(nama, out var daftar) ? daftar.Values : [];

    private void Kumpulkan(UraianDaftar d, SimpulIsian? induk)
    {
        foreach (var butir in (PohonBuku.Ambil(induk, d.Kunci) as DaftarIsian)?.Butir ?? [])
        {
            if (d.Nama.Length > 0 && Isi(butir, d.Pengenal[0]) is { Length: > 0 } kode)
            {
                Catat(d.Nama, kode, Isi(butir,
                    d.Bidang.FirstOrDefault(b => b.Kunci == "uraian" || b.Kunci == d.Nama || b.Kunci == "sebutan")?.Kunci ?? ""));
            }

            foreach (var (nama, kunci, kata) in d.Termuat)
            {
                if (Isi(butir, kunci) is { Length: > 0 } termuat && !termuat.Equals("jumlah", StringComparison.OrdinalIgnoreCase))
                {
                    Catat(nama, termuat, Isi(butir, kata));
                }
            }

            foreach (var anak in d.Anak)
            {
                Kumpulkan(anak, butir);
            }
        }
    }

    private void Catat(string nama, string kode, string kata)
    {
        var daftar = _daftar.TryGetValue(nama, out var ada) ? ada : _daftar[nama] = new(StringComparer.Ordinal);
        daftar.TryAdd(kode, new PilihanBidang(kode, kata.Length > 0 ? kata : kode));
    }

    private static string Isi(SimpulIsian butir, string kunci) => (butir as PetaIsian)?.Ambil(kunci) is SkalarIsian s ? s.Isi.Trim() : "";
}
