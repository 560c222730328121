using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>One row of a sheet: finds the thing that it speaks of, or makes one, and says there what the cells say.</summary>
internal sealed class BarisBuku
{
    private readonly PembacaLembarBuku _lembar;
    private readonly int _baris;
    private readonly List<(int Kolom, KolomBuku Judul, SelBuku Sel)> _sel;

    public BarisBuku(PembacaLembarBuku lembar, int baris, SelBuku[] sel, List<KolomBuku?> kolom)
    {
        (_lembar, _baris) = (lembar, baris);
        _sel = [.. kolom.Take(sel.Length).Select((k, i) => (i + 1, k, sel[i])).Where(x => x.k is { Peran: not PeranKolomBuku.Bunyi } && PembacaSel.Rapi(x.Item3.Teks).Length > 0).Select(x => (x.Item1, x.k ?? kolom[0] ?? throw new InvalidOperationException(), x.Item3))];
    }

    private bool Hapus => _sel.Exists(s => s.Judul.Peran == PeranKolomBuku.Hapus && HapusIsian.Ini(s.Sel.Teks));

    /// <summary>Applies the row; one that says nothing changes nothing.</summary>
    public void Terapkan()
    {
        var isi = _sel.Where(s => s.Judul.Peran == PeranKolomBuku.Bidang).ToList();
        if ((isi.Count == 0 && !Hapus) || SamaContoh() || Nilai(isi) is not { } nilai || Wadah() is not var (berkas, induk))
        {
            return;
        }

        var d = _lembar.Denah.Daftar;
        if (d is null)
        {
            Isi(berkas, nilai);
        }
        else if (d.Bentuk == BentukDaftar.PetaTahun && induk is not null)
        {
            Isi(induk.Anak(d)[0], nilai);
        }
        else if (Cari(d, berkas, induk, nilai) is { } butir && _lembar.Pertama(butir, _baris))
        {
            Terapkan(d, butir, nilai);
        }
    }

    private void Terapkan(UraianDaftar d, ButirBuku butir, List<(UraianBidang Bidang, SimpulIsian Isi)> nilai)
    {
        if (Hapus)
        {
            butir.Sunting().Nilai = new BuangIsian();
        }
        else if (Sederhana(d, butir, nilai) is { } skalar)
        {
            butir.Sunting().Nilai = skalar;
        }
        else
        {
            Isi(butir, nilai);
        }
    }

    // things that a file writes as bare texts stay so while nothing else is said of them
    private static SimpulIsian? Sederhana(UraianDaftar d, ButirBuku butir, List<(UraianBidang Bidang, SimpulIsian Isi)> nilai)
    {
        var polos = d.Bentuk == BentukDaftar.Butir && d.Bidang.Skip(1).All(b => b.Khusus) && (butir.Isi is SkalarIsian || (butir.Nomor == 0 && butir.Induk?.Anak(d).Exists(b => b.Isi is PetaIsian) != true));
        if (!polos || nilai.Exists(n => n.Bidang != d.Bidang[0]))
        {
            if (polos && butir.Isi is { } asal && !nilai.Exists(n => n.Bidang == d.Bidang[0]))
            {
                nilai.Insert(0, (d.Bidang[0], asal));
            }

            return null;
        }

        return nilai.Select(n => n.Isi).FirstOrDefault();
    }

    private static void Isi(ButirBuku butir, List<(UraianBidang Bidang, SimpulIsian Isi)> nilai) => nilai.ForEach(n => butir.Sunting().Tempat(n.Bidang.Kunci).Nilai = n.Isi);

    // the example was copied down, or its mark was taken away
    private bool SamaContoh()
    {
        var isi = _sel.Where(s => s.Judul.Peran == PeranKolomBuku.Bidang).ToList();
        var sama = isi.Count > 2 && isi.TrueForAll(s => PembacaSel.Rapi(s.Sel.Teks) == PenulisBuku.ContohSel(s.Judul.Bidang)) && isi.TrueForAll(s => s.Sel.Jenis == JenisSkalar.Teks);
        if (sama)
        {
            _lembar.Catat(_baris, 1, "baris ini sama dengan baris contoh, jadi tidak dibaca. Ganti isinya dengan data Anda.");
        }

        return sama;
    }

    private List<(UraianBidang Bidang, SimpulIsian Isi)>? Nilai(List<(int Kolom, KolomBuku Judul, SelBuku Sel)> isi)
    {
        var hasil = new List<(UraianBidang, SimpulIsian)>();
        foreach (var (kolom, judul, sel) in isi)
        {
            if (_lembar.Nilai(sel, judul.Bidang, _baris, kolom) is { } nilai)
            {
                hasil.Add((judul.Bidang, nilai));
            }
            else if (_lembar.Denah.Daftar?.Pengenal.Contains(judul.Bidang.Kunci) == true)
            {
                return null;
            }
        }

        return hasil.Count == 0 && !Hapus ? null : hasil;
    }

    private string Teks(PeranKolomBuku peran) => _sel.Where(s => s.Judul.Peran == peran).Select(s => PembacaSel.Rapi(s.Sel.Teks)).FirstOrDefault("");

    private int Kolom(PeranKolomBuku peran) => _sel.Where(s => s.Judul.Peran == peran).Select(s => s.Kolom).FirstOrDefault(1);

    private (ButirBuku Berkas, ButirBuku? Induk)? Wadah()
    {
        var lama = _lembar.Nomor(Teks(PeranKolomBuku.Nomor));
        var pendek = Teks(PeranKolomBuku.Berkas) is { Length: > 0 } p ? p : lama is null ? "" : _lembar.Denah.Berkas.Nama(lama.Jalur);
        if (_lembar.Berkas(pendek, _baris, Kolom(PeranKolomBuku.Berkas)) is not { } berkas)
        {
            return null;
        }

        if (_lembar.Denah.Induk is not { } d)
        {
            return (berkas, _lembar.Denah.Daftar is null ? null : berkas);
        }

        var sebutan = Teks(PeranKolomBuku.Induk);
        if (_sel.Find(s => s.Judul.Peran == PeranKolomBuku.Induk) is { Judul: not null } sel && PembacaSel.Baca(sel.Sel, sel.Judul.Bidang, out var alasan) is null)
        {
            _lembar.Catat(_baris, sel.Kolom, alasan ?? "");
            return null;
        }

        var induk = sebutan.Length == 0 ? lama?.Induk : _lembar.Wadah(berkas).FirstOrDefault(b => b.Sebutan == sebutan);
        if (induk is null)
        {
            _lembar.Catat(_baris, Kolom(PeranKolomBuku.Induk), $"{d.Sebutan} \"{sebutan}\" belum ada, jadi baris ini dilewati. Tambahkan dahulu pada lembar {d.Judul}, atau perbaiki kodenya.");
            return null;
        }

        return (berkas, induk);
    }

    private ButirBuku? Cari(UraianDaftar d, ButirBuku berkas, ButirBuku? induk, List<(UraianBidang Bidang, SimpulIsian Isi)> nilai)
    {
        if (induk is null)
        {
            return null;
        }

        var pengenal = d.Bentuk == BentukDaftar.Peta ? Kunci() : PohonBuku.Gabung(d.Pengenal.Select(k => nilai.Find(n => n.Bidang.Kunci == k).Isi is SkalarIsian s ? s.Isi.Trim() : ""));
        if (pengenal is null)
        {
            return null;
        }

        var nomor = _lembar.Nomor(Teks(PeranKolomBuku.Nomor));
        if (nomor is not null && (pengenal.Length == 0 || nomor.Pengenal == pengenal))
        {
            return nomor;
        }

        // a code names one thing wherever it stands
        var sama = _lembar.Wadah(berkas).SelectMany(w => w.Anak(d)).Where(b => pengenal.Length > 0 && b.Pengenal == pengenal).ToList();
        var tunggal = d.Bentuk == BentukDaftar.Peta ? sama.Where(b => b.Induk == induk).ToList() : sama.Exists(b => b.Induk == induk) ? sama.Where(b => b.Induk == induk).ToList() : sama;
        if (tunggal.Count == 1)
        {
            return DiTempat(d, tunggal[0], induk);
        }

        if (tunggal.Count > 1)
        {
            _lembar.Catat(_baris, 1, $"ada {tunggal.Count} {d.Sebutan} yang bernama sama, jadi baris ini dilewati. Ambil dahulu buku kerja kantor ini lalu sunting barisnya di sana: kolom No menunjukkan yang mana.");
            return null;
        }

        return nomor is not null && nomor.Kunci.Length == 0 && Mirip(d, nomor, nilai) ? nomor : Baru(d, induk, pengenal);
    }

    private ButirBuku DiTempat(UraianDaftar d, ButirBuku butir, ButirBuku induk)
    {
        if (butir.Induk != induk)
        {
            _lembar.Catat(_baris, Kolom(PeranKolomBuku.Induk), $"{d.Sebutan} {butir.Sebutan} tidak dipindahkan dari {butir.Induk?.Sebutan}; isi lainnya dibaca. Untuk memindahkannya hapus barisnya, lalu tulis sebagai baris baru dengan kode lain.");
        }

        return butir;
    }

    private string? Kunci()
    {
        if (_sel.Find(s => s.Judul.Peran == PeranKolomBuku.Kunci) is not { Judul: not null } sel)
        {
            _lembar.Catat(_baris, 1, "kodenya belum diisi, jadi baris ini dilewati. Isi kolom kodenya.");
            return null;
        }

        if (PembacaSel.Baca(sel.Sel, sel.Judul.Bidang, out var alasan) is SkalarIsian s)
        {
            return s.Isi;
        }

        _lembar.Catat(_baris, sel.Kolom, alasan ?? "kode tidak dapat dihapus sendiri; pakai kolom Hapus baris.");
        return null;
    }

    // a thing of the same number with another name is another thing, unless all but its name is the same
    private static bool Mirip(UraianDaftar d, ButirBuku lama, List<(UraianBidang Bidang, SimpulIsian Isi)> nilai)
    {
        var lain = nilai.Where(n => !d.Pengenal.Contains(n.Bidang.Kunci)).ToList();
        return d.Pengenal.Count == 0 || (lain.Count > 0 && lain.TrueForAll(n => lama.Ambil(n.Bidang.Kunci) is { } ada && NilaiSel.Dari(ada, n.Bidang).Teks == NilaiSel.Dari(n.Isi, n.Bidang).Teks));
    }

    private ButirBuku? Baru(UraianDaftar d, ButirBuku induk, string pengenal)
    {
        if (Hapus)
        {
            _lembar.Catat(_baris, Kolom(PeranKolomBuku.Hapus), $"{d.Sebutan} ini tidak ada, jadi tidak ada yang dihapus.");
            return null;
        }

        if (d.Pengenal.Count > 0 && pengenal.Length == 0)
        {
            _lembar.Catat(_baris, 1, $"{string.Join(", ", d.Bidang.Where(b => d.Pengenal.Contains(b.Kunci)).Select(b => b.Label))} belum diisi, jadi baris ini dilewati. Isi dahulu.");
            return null;
        }

        return induk.Tambah(d, d.Bentuk == BentukDaftar.Peta ? pengenal : "");
    }
}
